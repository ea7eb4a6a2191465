import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { jsonOf, rowsInJson } from "@/lib/log/json";
import type { Recovery, ReminderWish } from "@/lib/model";
import { Cases } from "@/lib/store/cases";
import { Database } from "@/lib/store/database";
import { LoggedReminders } from "@/lib/store/logged-reminders";
import { mergeRows } from "@/lib/store/merge";
import { ACTS, ASKS, CHOOSES, COMPLAINT, lookAt, OFFERS, OWNS, THANKS, ticketOf } from "../log/journey";

const NOW = 1_795_000_000_000;
const HOUR = 3_600_000;
const TICKET = ticketOf([COMPLAINT, OWNS]);
const WHOLE = ticketOf([COMPLAINT, OWNS, OFFERS, CHOOSES, ACTS, THANKS, ASKS]);

let database: Database;
let cases: Cases;
let reminders: LoggedReminders;
let clock = NOW;
let told = 0;
beforeEach(() => {
  fakeBrowser.reset();
  clock = NOW;
  told = 0;
  database = new Database(crypto.randomUUID());
  cases = new Cases(database);
  reminders = new LoggedReminders(
    database,
    cases,
    () => clock,
    () => told++,
  );
});
afterEach(() => database.delete());

const see = (ticket = TICKET, phrases: string[] = []) => cases.seen(lookAt(ticket), phrases, clock);
const only = async (): Promise<Recovery> => {
  const rows = await cases.all();
  expect(rows).toHaveLength(1);
  return rows[0]!;
};
const wish = (change: Partial<ReminderWish> = {}): ReminderWish => {
  const { key, helpdesk, id, url, subject } = TICKET;
  const ticket = { key, helpdesk, id, url, subject };
  return { ticket, kind: "promise", what: "Call", due: NOW + HOUR, zone: "UTC", ...change };
};
const done = (ids: string[], outcome?: "satisfied") =>
  reminders.step(ids, { do: "done", ...(outcome && { outcome }) }, 0, clock);

describe("a case in the database", () => {
  test("is one row a ticket, however often it is looked at; a look without news writes nothing", async () => {
    expect(await see(TICKET, ["a.b"])).toBe(true);
    clock += HOUR;
    expect(await see(TICKET, ["a.b"])).toBe(false);
    expect(await only()).toMatchObject({ phrases: ["a.b"], made: NOW, changed: NOW });
    expect(await see(WHOLE, ["a.b", "c.d"])).toBe(true);
    expect(await only()).toMatchObject({ phrases: ["a.b", "c.d"], made: NOW, changed: clock });
  });

  test("two looks at once make one case", async () => {
    await Promise.all([see(), see(), see(WHOLE)]);
    await only();
  });

  test("is closed with what was said, also where it was not in the log yet, and taken back as it was", async () => {
    const said = { cause: "cause.packing", remedies: ["refund-all"], outcome: "restored" } as const;
    const fresh = await cases.close(lookAt(TICKET), { ...said, remedies: ["refund-all"] }, [], clock);
    expect(fresh.before).toBeUndefined();
    expect(await only()).toMatchObject({ ...said, times: { closed: NOW } });
    expect(await cases.undo(fresh)).toBe(true);
    expect(await cases.all()).toEqual([]);

    await see();
    const before = await only();
    clock += HOUR;
    const closed = await cases.close(lookAt(TICKET), { remedies: [], outcome: "lost" }, [], clock);
    expect(await cases.undo(closed)).toBe(true);
    expect(await only()).toEqual(before);
  });

  test("what was changed since is not taken back over it", async () => {
    await see();
    const { id } = await only();
    const change = await cases.step(id, { do: "annotate", note: "Double boxes." }, NOW + 1);
    await cases.step(id, { do: "edit", change: { severity: 0 } }, NOW + 2);
    expect(await cases.undo(change)).toBe(false);
    expect(await only()).toMatchObject({ note: "Double boxes.", severity: 0 });
  });

  test("is deleted, and comes back whole", async () => {
    await see();
    const row = await only();
    const change = await cases.step(row.id, { do: "delete" }, NOW + 1);
    expect(await cases.all()).toEqual([]);
    await expect(cases.step(row.id, { do: "reopen" }, NOW + 2)).rejects.toThrow("no longer there");
    expect(await cases.undo(change)).toBe(true);
    expect(await only()).toEqual(row);
  });

  test("what is usual for a failure comes first: what was said most often", async () => {
    for (const [at, cause] of ["cause.stock", "cause.packing", "cause.packing"].entries()) {
      const ticket = { ...TICKET, key: `demo desk.example ${at}` };
      await cases.close(lookAt(ticket), { cause, remedies: ["refund-all"], outcome: "restored" }, [], NOW);
    }
    expect(await cases.of("demo desk.example 9", "damaged_defective")).toEqual({
      causes: ["cause.packing", "cause.stock"],
      remedies: ["refund-all"],
    });
    expect((await cases.of("demo desk.example 1", "delay_late")).row).toBeDefined();
  });

  test("goes after the days that are set, counted from its last change", async () => {
    await see();
    await cases.prune(NOW + 730 * 24 * HOUR, 730);
    await only();
    await cases.prune(NOW + 730 * 24 * HOUR + 1, 730);
    expect(await cases.all()).toEqual([]);
  });
});

describe("a case follows its ticket's reminders, whoever does what to them", () => {
  beforeEach(() => see());

  test("a promise made, kept, taken back and put back", async () => {
    const { id } = await reminders.set(wish(), 0, clock);
    expect((await only()).promises).toEqual({ made: 1, kept: 0, late: 0 });
    const before = await done([id]);
    expect((await only()).promises).toEqual({ made: 1, kept: 1, late: 0 });
    await reminders.restore(before);
    expect((await only()).promises).toEqual({ made: 1, kept: 0, late: 0 });
    await reminders.step([id], { do: "drop" }, 0, clock);
    expect((await only()).promises).toEqual({ made: 0, kept: 0, late: 0 });
    expect(told).toBe(4);
  });

  test("a promise is late from the moment that it has popped up unkept, and stays so", async () => {
    const { id } = await reminders.set(wish(), 0, clock);
    clock += HOUR + 1;
    await reminders.claim(clock);
    await reminders.shown([id], clock);
    expect((await only()).promises).toEqual({ made: 1, kept: 0, late: 1 });
    await done([id]);
    expect((await only()).promises).toEqual({ made: 1, kept: 0, late: 1 });
  });

  test("a follow-up that is done tells when, and what they said", async () => {
    const { id } = await reminders.set(wish({ kind: "after fix" }), 0, clock);
    clock += 3 * HOUR;
    await done([id], "satisfied");
    expect(await only()).toMatchObject({
      followUps: { set: 1, done: 1 },
      answers: { satisfied: 1, notYet: 0, none: 0 },
      times: { followedUp: NOW + 3 * HOUR },
    });
  });

  test("a log that cannot be written keeps no reminder from its agent", async () => {
    database.cases.hook("updating", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const { id } = await reminders.set(wish(), 0, clock);
    expect(await reminders.get(id)).toBeDefined();
  });

  test("reminders of tickets that are no case change nothing", async () => {
    await reminders.set(wish({ ticket: { ...wish().ticket, key: "demo desk.example 8" } }), 0, clock);
    expect((await only()).promises.made).toBe(0);
    expect(told).toBe(0);
  });
});

describe("the list", () => {
  beforeEach(async () => {
    await see();
    const row = await only();
    const more = Array.from({ length: 30 }, (_, at) => ({
      ...row,
      id: `c${at}`,
      made: NOW + at + 1,
      failure: at % 3 ? row.failure : ("delay_late" as const),
    }));
    await database.cases.bulkPut(more);
    cases.changed();
  });

  test("comes in parts, the newest first, the same from the database and from memory", async () => {
    const fresh = new Cases(database);
    const first = await fresh.page({}, 5, 10);
    await fresh.all();
    expect(await fresh.page({}, 5, 10)).toEqual(first);
    expect(first).toMatchObject({ count: 31, all: 31 });
    expect(first.rows.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, at) => `c${24 - at}`));
  });

  test("is filtered as a whole", async () => {
    const { rows, count, all } = await cases.page({ failure: "delay_late", from: NOW + 10 }, 0, 3);
    expect({ count, all }).toEqual({ count: 7, all: 31 });
    expect(rows.map(({ id }) => id)).toEqual(["c27", "c24", "c21"]);
  });
});

describe("cases from a file", () => {
  test("come in by id: new ones are added, what differs stays unless it was chosen", async () => {
    await see();
    const row = await only();
    const { rows } = rowsInJson(
      jsonOf([
        { ...row, note: "theirs" },
        { ...row, id: "new" },
      ]),
    );
    const check = await mergeRows(database, "cases", rows);
    expect(check.tables).toMatchObject([{ name: "cases", fresh: 1, same: 0 }]);
    expect(check.tables[0]!.differing).toMatchObject([{ id: `cases ${row.id}` }]);
    expect(await database.cases.count()).toBe(1);

    await mergeRows(database, "cases", rows, []);
    expect(await database.cases.get(row.id)).toEqual(row);
    expect(await database.cases.count()).toBe(2);
    await mergeRows(database, "cases", rows, [`cases ${row.id}`]);
    expect(await database.cases.get(row.id)).toMatchObject({ note: "theirs" });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a failure that nobody knows", { failure: "bad_luck" }, "cases[1].failure"],
    ["a time that is none", { times: { closed: "soon" } }, "cases[1].times.closed"],
    [
      "an address that runs code",
      { ticket: { key: "", helpdesk: "", id: "", url: "javascript:x" } },
      "cases[1].ticket.url",
    ],
    ["a note without end", { note: "x".repeat(501) }, "cases[1].note"],
  ])("with %s are refused with the place, and nothing is taken", async (_, change, place) => {
    await see();
    const row = await only();
    await database.cases.clear();
    const { problems } = await mergeRows(database, "cases", [row, { ...row, id: "b", ...change }], []);
    expect(problems.map(({ path }) => path)).toEqual([place]);
    expect(await database.cases.count()).toBe(0);
  });
});

test("a whole journey leaves no word of the ticket in the table", async () => {
  const lines = WHOLE.messages.length;
  for (let at = 1; at <= lines; at++) {
    const ticket = { ...WHOLE, messages: WHOLE.messages.slice(0, at) };
    await cases.seen(lookAt(ticket, { sent: WHOLE.messages[at]?.text ?? "" }), [], NOW + at);
  }
  const { id } = await reminders.set(wish({ what: "Ring Anna about her money" }), 0, clock);
  await done([id]);
  await cases.close(lookAt(WHOLE), { remedies: ["refund-all"], outcome: "recovered" }, [], NOW + 99);
  const kept = JSON.stringify(await database.cases.toArray()).toLowerCase();
  const { subject, customer, agent, messages } = WHOLE;
  const said = [subject, "Ring Anna about her money", ...messages.map(({ text }) => text)];
  const pairs = said.flatMap((text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}£'-]+/gu)!;
    return words.slice(1).map((word, at) => `${words[at]} ${word}`);
  });
  expect(pairs.filter((pair) => kept.includes(pair))).toEqual([]);
  for (const word of [customer.name!, customer.email!, "Anna", "espresso", "FW-48213", "£240", `"${agent}"`])
    expect(kept).not.toContain(word.toLowerCase());
});
