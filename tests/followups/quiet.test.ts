import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wallAt } from "@/lib/dates/wall-clock";
import { quietUntil } from "@/lib/followups/quiet";

const at = (iso: string) => Date.parse(iso);

describe("quiet hours", () => {
  test("over midnight end in the morning, this day or the next", () => {
    const quiet = { from: 20, to: 7 };
    expect(quietUntil(at("2026-11-23T21:30Z"), quiet, "UTC")).toBe(at("2026-11-24T07:00Z"));
    expect(quietUntil(at("2026-11-24T06:59Z"), quiet, "UTC")).toBe(at("2026-11-24T07:00Z"));
    expect(quietUntil(at("2026-11-24T07:00Z"), quiet, "UTC")).toBeUndefined();
    expect(quietUntil(at("2026-11-24T19:59Z"), quiet, "UTC")).toBeUndefined();
  });

  test("within a day end that day", () => {
    expect(quietUntil(at("2026-11-23T12:30Z"), { from: 12, to: 14 }, "UTC")).toBe(at("2026-11-23T14:00Z"));
    expect(quietUntil(at("2026-11-23T14:30Z"), { from: 12, to: 14 }, "UTC")).toBeUndefined();
  });

  test("are those of the zone that the agent has set", () => {
    expect(quietUntil(at("2026-11-23T03:00Z"), { from: 20, to: 7 }, "America/New_York")).toBe(
      at("2026-11-23T12:00Z"),
    );
  });

  test("that are not set, or that end as they begin, are none", () => {
    expect(quietUntil(0, undefined)).toBeUndefined();
    expect(quietUntil(0, { from: 8, to: 8 })).toBeUndefined();
  });

  test("always end ahead, at their hour, and are over then, whatever the zone and the clocks do", {
    timeout: 30_000,
  }, () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const zone = fc.constantFrom(
      "UTC",
      "Europe/Lisbon",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
    );
    const time = fc.integer({ min: at("2026-01-01T00:00Z"), max: at("2028-01-01T00:00Z") });
    fc.assert(
      fc.property(time, hour, hour, zone, (now, from, to, name) => {
        const end = quietUntil(now, { from, to }, name);
        if (end === undefined) return;
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(25 * 3_600_000);
        // In spring the clocks may skip that hour.
        expect([to, to + 1]).toContain(wallAt(end, name).hour);
        expect(quietUntil(end, { from, to }, name)).not.toBe(end);
      }),
      { numRuns: 2000 },
    );
  });
});
