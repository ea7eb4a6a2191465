/** A sample of `npm run chaos`: the same seeds each time, so that what fails here fails again. */
import { describe, expect, test } from "vitest";
import { chaos } from "./chaos/chaos";
import { STEPS } from "./chaos/steps";
import { needs } from "./driver";

/** Few, and among them every kind of step. */
const SAMPLE = { seed: 6503, schedules: 6 };

describe("reminders come once each, whatever is killed, set or lost", () => {
  test.for(["chromium", "firefox"] as const)("in %s", { timeout: 240_000 }, async (kind, context) => {
    needs(kind, context);
    const { popped, steps } = await chaos(kind, SAMPLE.seed, SAMPLE.schedules);
    expect(Object.keys(steps).sort()).toEqual([...STEPS].sort());
    expect(popped).toBeGreaterThan(SAMPLE.schedules);
  });
});
