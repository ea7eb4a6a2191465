import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { callId, isSummary } from "@/lib/followups/notification";
import type { Reminder, ReminderKind, ReminderStep } from "@/lib/model";
import { SETTINGS } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";
import { Machine, type Notification } from "./machine";

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
/** 11:00 UTC on a Monday. */
const MONDAY = Date.UTC(2026, 10, 23, 11);

// Days pass in some, a minute at a time.
vi.setConfig({ testTimeout: 30_000 });

let machine: Machine<Reminders>;
let shown: ({ id: string } & Notification)[];

beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
  machine = new Machine(new Reminders(new Database(crypto.randomUUID())));
  machine.now = MONDAY;
  machine.onShow = (id, notification) => shown.push({ id, ...notification });
});

const set = async (what: string, inMs: number, kind: ReminderKind = "free"): Promise<Reminder> => {
  const wish = { ticket, kind, what, due: machine.now + inMs, zone: "Europe/Lisbon" };
  return (await machine.does((followUps) =>
    followUps.change(() => machine.store.set(wish, 2 * HOUR, machine.now)),
  ))!;
};
const step = (id: string, one: ReminderStep) =>
  machine.does((followUps) => followUps.change(() => machine.store.step([id], one, 2 * HOUR, machine.now)));
const wake = () => machine.does((followUps) => followUps.wake());
const timesSaid = (what: string) => shown.filter(({ message }) => message.includes(what)).length;
const names = () => [...machine.alarms.keys()].sort();

describe("follow-ups", () => {
  test("set an alarm for the next one, and watch each minute as long as one waits", async () => {
    const later = await set("later", 5 * HOUR);
    const sooner = await set("sooner", 2 * HOUR);
    expect(machine.alarms.get("due")?.when).toBe(sooner.due);
    expect(machine.alarms.get("watch")?.period).toBe(MINUTE);
    await step(sooner.id, { do: "done" });
    expect(machine.alarms.get("due")?.when).toBe(later.due);
    await step(later.id, { do: "drop" });
    expect(names()).toEqual([]);
    expect(shown).toEqual([]);
  });

  test("show what is due once, with ticket and reason, and count it on the badge", async () => {
    await set("call back about the refund", MINUTE);
    await machine.pass(MINUTE);
    await machine.does((followUps) => Promise.all([followUps.wake(), followUps.wake(), followUps.wake()]));
    expect(shown).toHaveLength(1);
    expect(shown[0]!.title).toContain("Ana");
    expect(shown[0]!.message).toContain("call back about the refund");
    expect(shown[0]!.message).toContain("#7");
    expect(machine.badge).toBe("1");
    expect(machine.tooltip).toBe("Amends: 1 follow-up is due");
    expect(names()).toEqual([]);
  });

  test("call a promise two hours before it runs out and again at it, and take the first call's notification away", async () => {
    await set("send the refund", 5 * HOUR, "promise");
    await machine.pass(3 * HOUR);
    expect(shown.map(({ title }) => title)).toEqual(["Your promise to Ana runs out soon"]);
    await machine.pass(2 * HOUR);
    expect(shown.map(({ title }) => title).at(-1)).toBe("Your promise to Ana is due");
    expect([...machine.screen.keys()]).toEqual([shown[1]!.id]);
    await machine.pass(24 * HOUR);
    expect(shown).toHaveLength(2);
  });

  test("that all passed while the machine slept are one call each", async () => {
    await set("send the refund", 5 * HOUR, "promise");
    await machine.jump(7 * 24 * HOUR);
    expect(timesSaid("send the refund")).toBe(1);
    expect(machine.badge).toBe("1");
  });

  test("live on when the customer has written, and say so", async () => {
    const { id } = await set("ask whether all is well", HOUR);
    await step(id, { do: "answered" });
    await machine.pass(HOUR);
    expect(shown[0]!.message).toContain("Ana has answered since");
  });

  test("that were put off are silent and off the badge until then", async () => {
    const { id } = await set("call back", MINUTE);
    await machine.pass(MINUTE);
    await step(id, { do: "snooze", until: machine.now + HOUR });
    expect(machine.badge).toBe("");
    expect(machine.screen.size).toBe(0);
    await machine.pass(HOUR);
    expect(shown).toHaveLength(2);
    expect(machine.badge).toBe("1");
  });
});

describe("many follow-ups", () => {
  test("at once come as one summary, which names the first and counts the rest", async () => {
    for (let at = 0; at < 7; at++) await set(`refund ${at}`, HOUR + at);
    await machine.jump(24 * HOUR);
    expect(shown).toHaveLength(1);
    expect(isSummary(shown[0]!.id)).toBe(true);
    expect(shown[0]!.title).toBe("7 follow-ups are due");
    expect(shown[0]!.message).toMatch(/^Ana: refund 0 .*\nAna: refund 1 .*\nAna: refund 2 .*\nand 4 more$/);
    expect(machine.badge).toBe("7");
    await machine.pass(24 * HOUR);
    expect(shown).toHaveLength(1);
  });

  test("one by one within a minute are no storm either", async () => {
    for (let at = 0; at < 20; at++) await set(`refund ${at}`, HOUR + at * 2000);
    await machine.pass(HOUR + 2 * MINUTE);
    expect(shown.length).toBeLessThanOrEqual(6);
    expect(machine.screen.size).toBe(1);
    expect(machine.badge).toBe("20");
    const rows = await Promise.all((await machine.store.soon(machine.now)).due);
    expect(rows.every(({ history }) => history.filter(({ what }) => what === "shown").length === 1)).toBe(
      true,
    );
  });

  test("leave the screen with the last of them", async () => {
    const ids: string[] = [];
    for (let at = 0; at < 5; at++) ids.push((await set(`refund ${at}`, HOUR)).id);
    await machine.pass(HOUR);
    for (const id of ids) await step(id, { do: "done" });
    expect(machine.screen.size).toBe(0);
    expect(machine.badge).toBe("");
  });
});

describe("in quiet hours", () => {
  beforeEach(() => {
    const hours = { ...SETTINGS.hours, zone: "UTC" };
    machine.settings = {
      ...SETTINGS,
      hours,
      followUps: { ...SETTINGS.followUps, quiet: { from: 20, to: 7 } },
    };
  });

  test("nothing pops up, the badge counts on, and what fell in comes as one at their end", async () => {
    await set("the first", 10 * HOUR);
    await set("the second", 12 * HOUR);
    await machine.pass(19 * HOUR);
    expect(shown).toEqual([]);
    expect(machine.badge).toBe("2");
    await machine.pass(HOUR);
    expect(shown.map(({ title }) => title)).toEqual(["2 follow-ups are due"]);
    expect(machine.now).toBe(Date.UTC(2026, 10, 24, 7));
  });
});

describe("a background that was killed", () => {
  test("between claim and notification loses nothing", async () => {
    const { id } = await set("call back", MINUTE);
    machine.kill();
    machine.now += MINUTE;
    await machine.store.claim(machine.now);
    await wake();
    expect(timesSaid("call back")).toBe(1);
    expect((await machine.store.get(id))?.state).toBe("shown");
  });

  test("between notification and note shows nothing twice", async () => {
    await set("call back", MINUTE);
    machine.kill();
    machine.now += MINUTE;
    const [row] = await machine.store.claim(machine.now);
    machine.screen.set(callId(row!), { title: "", message: "" });
    await wake();
    expect(shown).toEqual([]);
    expect((await machine.store.get(row!.id))?.state).toBe("shown");
  });

  test("there, and the agent has closed the notification since, shows nothing twice either", async () => {
    await set("call back", MINUTE);
    machine.kill();
    machine.now += MINUTE;
    const [row] = await machine.store.claim(machine.now);
    machine.screen.set(callId(row!), { title: "", message: "" });
    await machine.close(callId(row!));
    expect(shown).toEqual([]);
    expect((await machine.store.get(row!.id))?.state).toBe("shown");
  });

  test("at a promise's second call does not take the first one's notification for it", async () => {
    await set("send the refund", 5 * HOUR, "promise");
    await machine.pass(3 * HOUR);
    expect(machine.screen.size).toBe(1);
    machine.kill();
    machine.now += 2 * HOUR;
    await machine.store.claim(machine.now);
    await wake();
    expect(timesSaid("send the refund")).toBe(2);
  });

  test("in the change itself is started again within a minute", async () => {
    for (let awaits = 0; awaits < 12; awaits++) {
      const what = `promise ${awaits}`;
      const wish = { ticket, kind: "free" as const, what, due: machine.now + MINUTE, zone: "UTC" };
      await machine.does(
        (followUps) => followUps.change(() => machine.store.set(wish, 0, machine.now)),
        awaits,
      );
      const there = (await machine.store.of(ticket.key)).some((row) => row.what === what);
      await machine.pass(2 * MINUTE);
      expect(timesSaid(what)).toBe(there ? 1 : 0);
      for (const { id } of await machine.store.of(ticket.key)) await step(id, { do: "done" });
      await machine.pass(2 * MINUTE);
    }
  });
});

describe("whatever happens to the machine", () => {
  test("a clock set forward shows what is due by it, and set back shows it no second time", async () => {
    await set("call back", 3 * HOUR);
    await machine.jump(4 * HOUR);
    await machine.jump(-4 * HOUR);
    await machine.pass(8 * HOUR);
    expect(timesSaid("call back")).toBe(1);
  });

  test("a clock set back waits for the time by it", async () => {
    const { due } = await set("call back", HOUR);
    await machine.jump(-5 * HOUR);
    await machine.pass(5 * HOUR);
    expect(shown).toEqual([]);
    await machine.pass(HOUR);
    expect(timesSaid("call back")).toBe(1);
    expect(machine.now).toBe(due);
  });

  test("a dropped alarm costs a minute at most", async () => {
    await set("call back", HOUR);
    machine.alarms.delete("due");
    await machine.pass(HOUR + MINUTE);
    expect(timesSaid("call back")).toBe(1);
  });

  test("with all alarms dropped, whoever looks at the reminders brings them back", async () => {
    const { due } = await set("call back", HOUR);
    machine.alarms.clear();
    machine.now += MINUTE;
    await machine.does(async (followUps) => followUps.look());
    expect(machine.alarms.get("due")?.when).toBe(due);
    expect(names()).toEqual(["due", "watch"]);
  });

  test("an alarm that rings early shows nothing, and rings again in time", async () => {
    const { due } = await set("call back", HOUR);
    machine.alarms.set("due", { when: machine.now + 1 });
    await machine.pass(MINUTE);
    expect(shown).toEqual([]);
    expect(machine.alarms.get("due")?.when).toBe(due);
  });

  test("what was due while the browser was closed is shown at the next start, and not at the one after", async () => {
    await set("call back", HOUR);
    machine.killBrowser();
    machine.alarms.clear();
    machine.now += 24 * HOUR;
    await wake();
    machine.killBrowser();
    await wake();
    expect(timesSaid("call back")).toBe(1);
  });

  test("a new version's background that starts while the old one works shows nothing twice", async () => {
    for (let awaits = 0; awaits < 40; awaits++) {
      const { id } = await set(`promise ${awaits}.`, MINUTE);
      machine.now += MINUTE;
      await machine.update(awaits);
      expect(timesSaid(`promise ${awaits}.`)).toBe(1);
      await step(id, { do: "done" });
      machine.now += 2 * MINUTE;
    }
  });

  test("a system that shows no notifications leaves them on the badge", async () => {
    vi.spyOn(fakeBrowser.notifications, "create").mockRejectedValue(new Error("denied"));
    const { id } = await set("call back", MINUTE);
    await machine.pass(MINUTE);
    expect(machine.badge).toBe("1");
    expect((await machine.store.get(id))?.state).toBe("shown");
  });

  test("a database that takes nothing more still has the badge and the alarms told", async () => {
    await set("call back", MINUTE);
    machine.store.claim = () => Promise.reject(new Error("QuotaExceededError"));
    await machine.pass(5 * MINUTE);
    expect(machine.badge).toBe("1");
    expect(names()).toContain("watch");
  });
});
