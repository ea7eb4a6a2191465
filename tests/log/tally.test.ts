import { describe, expect, test } from "vitest";
import { begun, type touched } from "../../lib/log/seen";
import { tallied, tallyOf } from "../../lib/log/tally";
import type { Reminder } from "../../lib/model";
import { COMPLAINT, lookAt, OWNS, ticketOf } from "./journey";

const DUE = 1_000_000;
const reminder = (change: Partial<Reminder>, doneAt?: number): Reminder => ({
  id: String(Math.abs(change.due ?? DUE)),
  ticket: { key: "k", helpdesk: "demo", id: "7", url: "", subject: "" },
  kind: "promise",
  what: "Call",
  due: DUE,
  zone: "UTC",
  state: doneAt === undefined ? "waiting" : "done",
  made: 1,
  history: [{ at: 1, what: "set" }, ...(doneAt === undefined ? [] : [{ at: doneAt, what: "done" as const }])],
  ...change,
});

describe("what reminders say of a case", () => {
  test.each([
    ["done by its time is kept", reminder({}, DUE), { made: 1, kept: 1, late: 0 }],
    ["done after its time is late", reminder({}, DUE + 1), { made: 1, kept: 0, late: 1 }],
    ["open within its time is neither", reminder({ due: DUE + 10 }), { made: 1, kept: 0, late: 0 }],
    ["open after its time is late", reminder({ due: DUE - 10 }), { made: 1, kept: 0, late: 1 }],
    ["taken back is none", reminder({ state: "dropped" }), { made: 0, kept: 0, late: 0 }],
  ])("a promise that is %s", (_, one, promises) => {
    expect(tallyOf([one], DUE).promises).toEqual(promises);
  });

  test("the others are follow-ups, and the first that was done tells when", () => {
    const all = [
      reminder({ kind: "after fix", outcome: "satisfied" }, 50),
      reminder({ kind: "no answer", outcome: "no answer" }, 40),
      reminder({ kind: "update" }),
      reminder({}, 10),
    ];
    expect(tallyOf(all, DUE)).toEqual({
      promises: { made: 1, kept: 1, late: 0 },
      followUps: { set: 3, done: 2 },
      answers: { satisfied: 1, notYet: 0, none: 1 },
      followedUp: 40,
    });
  });
});

describe("a case follows its reminders", () => {
  const row = begun(lookAt(ticketOf([COMPLAINT, OWNS])), 5, "c1");
  const count = (all: Reminder[], of = row, now = 20) => tallied(of, tallyOf(all, now), all.length, now);

  test("there and back: what is undone counts no more", () => {
    const kept = count([reminder({}, 10)]);
    expect(kept).toMatchObject({ promises: { made: 1, kept: 1 }, changed: 20 });
    expect(count([reminder({ state: "dropped" })], kept).promises.made).toBe(0);
    expect(count([reminder({}, 10)], kept, 30) satisfies ReturnType<typeof touched>).toBe(kept);
  });

  test("reminders that went after their time are not counted back", () => {
    const kept = count([reminder({}, 10), reminder({ kind: "after fix", outcome: "satisfied" }, 12)]);
    expect(count([], kept)).toBe(kept);
  });
});
