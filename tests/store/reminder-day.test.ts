import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Reminder } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";
import { NOW, reminder } from "../components/fixtures";

const MINUTE = 60_000;

describe("the desk's day", () => {
  let database: Database;
  let reminders: Reminders;
  beforeEach(() => {
    database = new Database(`day ${crypto.randomUUID()}`);
    reminders = new Reminders(database);
  });
  afterEach(() => database.delete());

  const put = (rows: Partial<Reminder>[]) =>
    database.reminders.bulkPut(rows.map((row, at) => reminder({ id: `r${at}`, ...row })));
  const day = async (most = 100) => {
    const { due, dueCount, next } = await reminders.day(most, NOW);
    return { due: due.map(({ id }) => id), dueCount, next: next.map(({ id }) => id) };
  };

  test("has what is due, the longest first, and what is still to come, the soonest first", async () => {
    await put([
      { id: "later", state: "waiting", due: NOW + 9 * MINUTE, next: NOW + 9 * MINUTE },
      { id: "no answer", kind: "no answer", state: "waiting", due: NOW + 5 * MINUTE, next: NOW + 5 * MINUTE },
      { id: "due", state: "shown", due: NOW - MINUTE },
      { id: "on its way", state: "showing", due: NOW - 2 * MINUTE },
      { id: "done", state: "done", due: NOW - MINUTE },
      { id: "dropped", state: "dropped", due: NOW - MINUTE },
    ]);
    expect(await day()).toEqual({ due: ["on its way", "due"], dueCount: 2, next: ["no answer", "later"] });
  });

  test("has a promise that was called ahead, also one that the quiet hours hold back", async () => {
    await put([
      { id: "called", state: "shown", due: NOW + MINUTE, next: NOW + MINUTE },
      { id: "held back", state: "waiting", due: NOW + 2 * MINUTE, next: NOW - MINUTE },
    ]);
    expect(await day()).toEqual({ due: ["called", "held back"], dueCount: 2, next: [] });
  });

  test("has what was put off past its time among what is to come", async () => {
    await put([{ id: "put off", state: "waiting", due: NOW - MINUTE, next: NOW + MINUTE }]);
    expect(await day()).toEqual({ due: [], dueCount: 0, next: ["put off"] });
  });

  test("holds no more than was asked for, of the first, and counts all", async () => {
    await put(
      Array.from({ length: 60 }, (_, at) => ({
        state: at % 2 ? "waiting" : "shown",
        due: NOW + (at % 2 ? at : at - 100) * MINUTE,
        ...(at % 2 ? { next: NOW + at * MINUTE } : {}),
      })),
    );
    expect(await day(3)).toEqual({ due: ["r0", "r2", "r4"], dueCount: 30, next: ["r1", "r3", "r5"] });
  });
});
