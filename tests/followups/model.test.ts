/**
 * Random lives of the follow-ups against what an agent may expect: every call once, none lost, none after the
 * end, none in quiet hours, badge and alarms right. A failing schedule says its seed: `SEED=17 npm run
 * test:unit -- tests/followups/model.test.ts` plays that one again.
 */
import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { Database } from "@/lib/store/database";
import { Reminders } from "@/lib/store/reminders";
import { MemoryReminders, type Store } from "./memory-reminders";
import { Schedule } from "./schedule";

const { SEED } = process.env;

/** @returns how many steps it took */
async function play(seed: number, steps: number, store: Store): Promise<number> {
  const schedule = new Schedule(seed, store);
  try {
    while (schedule.steps < steps) await schedule.next();
  } catch (error) {
    const problem = error instanceof Error ? error.message : error;
    throw new Error(
      `SEED=${seed}, step ${schedule.steps}: ${problem}\n${schedule.told.slice(-12).join("\n")}`,
    );
  }
  return schedule.steps;
}

describe("follow-ups, whatever happens in whatever order", () => {
  test("call once, in time, and keep badge and alarms right: 100,000 steps", {
    timeout: 180_000,
  }, async () => {
    const seeds = SEED ? [Number(SEED)] : Array.from({ length: 200 }, (_, at) => at + 1);
    let steps = 0;
    for (const seed of seeds) steps += await play(seed, 520, new MemoryReminders());
    expect(steps).toBeGreaterThanOrEqual(SEED ? 1 : 100_000);
  });

  test("do the same on a database", { timeout: 60_000 }, async () => {
    for (let seed = 1; seed <= 5; seed++)
      await play(seed, 300, new Reminders(new Database(crypto.randomUUID())));
  });
});
