import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Reminder, ReminderKind, ReminderStep, ReminderWish } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";

const ticket = {
  key: "demo host 7",
  helpdesk: "demo",
  id: "7",
  url: "http://127.0.0.1/7",
  subject: "Late",
  customer: "Ana",
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let reminders: Reminders;
beforeEach(() => {
  reminders = new Reminders(new Database(crypto.randomUUID()));
});

const wish = (what: string, due: number, more: Partial<ReminderWish> = {}): ReminderWish => ({
  ticket,
  kind: "free",
  what,
  due,
  zone: "Europe/Lisbon",
  ...more,
});
const set = (what: string, due: number, kind: ReminderKind = "free") =>
  reminders.set(wish(what, due, { kind }), 2 * HOUR, 0);
const step = (id: string, one: ReminderStep, now: number) => reminders.step([id], one, 2 * HOUR, now);
const events = async (id: string) => (await reminders.get(id))?.history.map(({ what }) => what);
const words = (rows: Reminder[]) => rows.map(({ what }) => what);

describe("a reminder", () => {
  test("is listed with its ticket's, soonest first, with what it must say and nothing else", async () => {
    await set("call back", 2 * MINUTE);
    await set("send the label", MINUTE);
    await reminders.set(wish("another ticket's", 0, { ticket: { ...ticket, key: "demo host 8" } }), 0, 0);
    const list = await reminders.of(ticket.key);
    expect(words(list)).toEqual(["send the label", "call back"]);
    expect(list[0]).toMatchObject({ ticket, state: "waiting", made: 0, history: [{ at: 0, what: "set" }] });
  });

  test("is claimed once its time has come, by one claim only", async () => {
    const { id } = await set("call back", MINUTE);
    expect(await reminders.claim(MINUTE - 1)).toEqual([]);
    const claims = await Promise.all([1, 2, 3].map(() => reminders.claim(MINUTE)));
    expect(claims.flat().map((one) => one.id)).toEqual([id]);
  });

  test("that is a promise calls before it runs out and at it; asleep over both, once", async () => {
    await set("refund", 5 * HOUR, "promise");
    expect(await reminders.nextCall()).toBe(3 * HOUR);
    expect(await reminders.claim(3 * HOUR)).toHaveLength(1);
    expect(await reminders.nextCall()).toBe(5 * HOUR);
    await set("label", 5 * HOUR, "promise");
    expect(await reminders.claim(6 * HOUR)).toHaveLength(2);
    expect(await reminders.nextCall()).toBeUndefined();
  });

  test("that was set by mistake is taken back with nothing left, unless it has popped up or was changed", async () => {
    const { id } = await set("call back", HOUR);
    expect(await reminders.unset(id)).toBe(true);
    expect(await reminders.get(id)).toBeUndefined();
    expect(await reminders.nextCall()).toBeUndefined();
    const put = await set("put off", HOUR);
    await step(put.id, { do: "snooze", until: 2 * HOUR }, 0);
    const called = await set("called", MINUTE);
    await reminders.claim(MINUTE);
    for (const one of [put, called]) expect(await reminders.unset(one.id)).toBe(false);
    expect(words(await reminders.of(ticket.key))).toEqual(["called", "put off"]);
  });

  test("that was claimed and never shown is found again", async () => {
    const { id } = await set("call back", MINUTE);
    await reminders.claim(MINUTE);
    expect((await reminders.claimed()).map((one) => one.id)).toEqual([id]);
    await reminders.shown([id, "gone"], MINUTE);
    expect(await reminders.claimed()).toEqual([]);
    expect((await reminders.get(id))?.state).toBe("shown");
  });

  test("that is snoozed keeps its due time, waits, and is neither due nor counted until then", async () => {
    const { id } = await set("call back", MINUTE);
    await reminders.claim(MINUTE);
    await step(id, { do: "snooze", until: 3 * MINUTE }, MINUTE);
    await reminders.shown([id], MINUTE);
    expect(await reminders.get(id)).toMatchObject({ state: "waiting", due: MINUTE });
    expect(await reminders.nextCall()).toBe(3 * MINUTE);
    expect(await reminders.claim(2 * MINUTE)).toEqual([]);
    expect(await reminders.dueCount(2 * MINUTE)).toBe(0);
    expect((await reminders.soon(2 * MINUTE)).later).toHaveLength(1);
  });

  test("that is done is due no more; taken back it is due again without being shown twice", async () => {
    const { id } = await set("call back", MINUTE);
    await reminders.claim(MINUTE);
    await reminders.shown([id], MINUTE);
    expect(await reminders.dueCount(2 * MINUTE)).toBe(1);
    await step(id, { do: "done", outcome: "satisfied" }, 2 * MINUTE);
    expect(await reminders.dueCount(2 * MINUTE)).toBe(0);
    expect((await reminders.get(id))?.outcome).toBe("satisfied");
    await step(id, { do: "reopen" }, 3 * MINUTE);
    expect(await reminders.dueCount(3 * MINUTE)).toBe(1);
    expect(await reminders.claim(3 * MINUTE)).toEqual([]);
    expect(await events(id)).toEqual(["set", "shown", "done", "reopened"]);
    expect((await reminders.get(id))?.outcome).toBeUndefined();
  });

  test("that is over is not revived by a button of an old notification", async () => {
    const { id } = await set("call back", MINUTE);
    await step(id, { do: "drop" }, 0);
    for (const one of [{ do: "snooze", until: 1 }, { do: "done" }, { do: "answered" }] as ReminderStep[])
      expect(await step(id, one, MINUTE)).toEqual([]);
    expect(await step(id, { do: "edit", change: { due: HOUR } }, MINUTE)).toEqual([]);
    expect(await events(id)).toEqual(["set", "dropped"]);
  });

  test("lives on when the customer has written", async () => {
    const { id } = await set("ask again", HOUR, "no answer");
    await step(id, { do: "answered" }, MINUTE);
    expect(await reminders.get(id)).toMatchObject({ state: "waiting", next: HOUR, answered: MINUTE });
  });

  test("with other words keeps its calls; with another time it calls anew", async () => {
    const { id } = await set("call back", HOUR);
    await reminders.claim(HOUR);
    await reminders.shown([id], HOUR);
    await step(id, { do: "edit", change: { what: "write" } }, HOUR);
    expect(await reminders.get(id)).toMatchObject({ what: "write", state: "shown" });
    await step(id, { do: "edit", change: { due: 9 * HOUR, kind: "promise" } }, HOUR);
    expect(await reminders.get(id)).toMatchObject({ state: "waiting", next: 7 * HOUR });
  });
});

describe("one step for many reminders", () => {
  test("is for all or for none", async () => {
    const { id } = await set("call back", MINUTE);
    await expect(reminders.step([id, "nothing"], { do: "done" }, 0, 0)).rejects.toThrow("no longer there");
    expect((await reminders.get(id))?.state).toBe("waiting");
  });

  test("is undone by the rows before, but for those that something else was done to since", async () => {
    const ids: string[] = [];
    for (let at = 0; at < 500; at++) ids.push((await set(`call ${at}`, HOUR)).id);
    const before = await reminders.step([...ids, ids[0]!], { do: "snooze", until: DAY }, 0, 0);
    expect(before).toHaveLength(500);
    await step(ids[7]!, { do: "done" }, 0);
    expect(await reminders.restore(before)).toBe(1);
    expect(await reminders.nextCall()).toBe(HOUR);
    expect((await reminders.get(ids[7]!))?.state).toBe("done");
    expect(await reminders.get(ids[8]!)).toEqual(before[8]);
  });

  test("that was undone while one was claimed does not show it a second time", async () => {
    const { id } = await set("call back", HOUR);
    const before = await step(id, { do: "snooze", until: HOUR }, 0);
    await reminders.claim(HOUR);
    expect(await reminders.restore(before)).toBe(1);
    expect(await reminders.claim(HOUR)).toEqual([]);
  });
});

describe("the desk's lists", () => {
  const page = (more: object, now = 10 * HOUR) =>
    reminders.page({ list: "due", from: 0, count: 50, ...more }, now);

  beforeEach(async () => {
    const other = { ticket: { ...ticket, helpdesk: "zendesk", id: "99", customer: "Bo" } };
    await reminders.set(wish("past, other helpdesk", 2 * HOUR, other), 0, 0);
    await set("past and shown", HOUR);
    await reminders.claim(HOUR);
    await reminders.shown([(await reminders.claimed())[0]!.id], HOUR);
    await set("later on", 20 * HOUR);
    await set("sooner", 12 * HOUR);
    await set("asked them", 15 * HOUR, "no answer");
    const done = await set("kept", HOUR);
    await step(done.id, { do: "done" }, 0);
    const dropped = await set("given up", 3 * HOUR);
    await step(dropped.id, { do: "drop" }, 0);
  });

  test("are due, later, waiting for the customer and done, each in its order, with counts", async () => {
    const due = await page({});
    expect(words(due.rows)).toEqual(["past and shown", "past, other helpdesk"]);
    expect(due.counts).toEqual({ due: 2, later: 2, customer: 1, done: 2 });
    expect(due.helpdesks).toEqual(["demo", "zendesk"]);
    expect(words((await page({ list: "later" })).rows)).toEqual(["sooner", "later on"]);
    expect(words((await page({ list: "customer" })).rows)).toEqual(["asked them"]);
    expect(words((await page({ list: "done" })).rows)).toEqual(["given up", "kept"]);
    expect(words(await reminders.all("later", 10 * HOUR))).toEqual(["sooner", "later on"]);
  });

  test("are read a part at a time", async () => {
    const rows = await Promise.all([0, 1, 2].map((from) => page({ list: "later", from, count: 1 })));
    expect(rows.map((one) => words(one.rows))).toEqual([["sooner"], ["later on"], []]);
  });

  test("are searched by words of reason, ticket and customer, and filtered by helpdesk, counts too", async () => {
    expect(words((await page({ words: "bo PAST" })).rows)).toEqual(["past, other helpdesk"]);
    expect((await page({ words: "#99" })).counts).toEqual({ due: 1, later: 0, customer: 0, done: 0 });
    const demo = await page({ helpdesk: "demo" });
    expect(demo.counts).toEqual({ due: 1, later: 2, customer: 1, done: 2 });
    expect((await page({ helpdesk: "zendesk", words: "sooner" })).rows).toEqual([]);
  });

  test("have as many that are due as the badge says", async () => {
    for (const now of [0, HOUR, 10 * HOUR, 30 * HOUR])
      expect((await page({}, now)).counts.due).toBe(await reminders.dueCount(now));
  });
});

describe("very many reminders", () => {
  const page = (more: object) => reminders.page({ list: "later", from: 0, count: 3, ...more }, 0);
  const setMany = async (count: number) => {
    for (let at = 0; at < count; at++) await set(`call ${at}`, HOUR + at, at % 5 ? "free" : "no answer");
  };

  test("are counted as far as some hundred at once, and to the end for the next answer", async () => {
    const database = new Database(crypto.randomUUID());
    const counted = new Promise<void>((resolve) => {
      reminders = new Reminders(database, resolve);
    });
    await setMany(2600);
    const first = await page({});
    expect(words(first.rows)).toEqual(["call 1", "call 2", "call 3"]);
    expect(first.counts.later).toBeGreaterThanOrEqual(250);
    await counted;
    expect((await page({})).counts).toEqual({ due: 0, later: 2080, customer: 520, done: 0 });
    expect(words((await page({ from: 2077 })).rows)).toEqual(["call 2597", "call 2598", "call 2599"]);
  });

  test("are looked through and counted as they are now, whatever was done since", async () => {
    await setMany(30);
    expect((await page({ words: "call 1" })).counts).toEqual({ due: 0, later: 10, customer: 2, done: 0 });
    const [row] = (await page({ words: "call 11" })).rows;
    await step(row!.id, { do: "done" }, 0);
    await set("call 1 more", 9 * HOUR);
    expect((await page({ words: "call 1" })).counts).toEqual({ due: 0, later: 10, customer: 2, done: 1 });
  });

  test("that came from elsewhere are seen too, by the next answer after one that did not know", async () => {
    const database = new Database(crypto.randomUUID());
    let seen = () => {};
    const news = new Promise<void>((resolve) => {
      seen = resolve;
    });
    reminders = new Reminders(database, () => seen());
    await setMany(3);
    expect((await page({ words: "call" })).counts.later).toBe(2);
    await new Reminders(database).set(wish("call, from a file", DAY), 0, 0);
    const asked = { list: "later" as const, from: 0, count: 3, words: "call" };
    await reminders.page(asked, MINUTE);
    await news;
    expect((await reminders.page(asked, MINUTE)).counts.later).toBe(3);
  });

  test("that are set while a page is asked for are in the next", async () => {
    await setMany(4);
    await page({ words: "call" });
    for (let turns = 0; turns < 12; turns++) {
      const setting = set(`later ${turns}`, DAY);
      for (let turn = 0; turn < turns; turn++) await null;
      await Promise.all([setting, page({ words: "later" }), page({ words: "later" })]);
      expect((await page({ words: "later" })).counts.later).toBe(turns + 1);
    }
  });
});

describe("what is done", () => {
  test("goes for good after so many days, and nothing else does", async () => {
    const old = await set("kept long ago", HOUR);
    await step(old.id, { do: "done" }, HOUR);
    const dropped = await set("given up long ago", 400 * DAY);
    await step(dropped.id, { do: "drop" }, HOUR);
    const fresh = await set("kept today", HOUR);
    await step(fresh.id, { do: "done" }, 200 * DAY);
    const open = await set("still open", HOUR);
    expect(await reminders.prune(200 * DAY, 180)).toBe(2);
    const left = await reminders.of(ticket.key);
    expect(left.map(({ id }) => id).sort()).toEqual([fresh.id, open.id].sort());
  });
});
