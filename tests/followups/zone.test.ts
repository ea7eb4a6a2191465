import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { momentsOf } from "../../lib/followups/moments";
import { cityOf, isElsewhere, timeWords } from "../../lib/followups/zone";
import { HOURS, SETTINGS } from "../../lib/model";

const machine = process.env.TZ;
beforeEach(() => {
  process.env.TZ = "America/New_York";
});
afterAll(() => {
  process.env.TZ = machine;
});

const monday = Date.parse("2026-11-23T15:00Z");
const friday = Date.parse("2026-11-27T17:00Z");

describe("a time that was meant elsewhere", () => {
  test("is said in both zones, with the day here where that is another", () => {
    expect(timeWords(friday, monday, "Europe/Lisbon")).toBe("Fri 27 Nov, 17:00 in Lisbon, 12:00 here");
    const early = Date.parse("2026-11-27T01:00Z");
    expect(timeWords(early, monday, "Europe/Lisbon")).toBe(
      "Fri 27 Nov, 01:00 in Lisbon, Thu 26 Nov, 20:00 here",
    );
  });

  test("is said once where the clocks agree, whatever the zone is called", () => {
    expect(timeWords(friday, monday, "America/Toronto")).toBe("Fri 27 Nov, 12:00");
    expect(isElsewhere(friday, "America/Toronto")).toBe(false);
  });

  test("is said as here where this browser does not know the zone", () => {
    expect(timeWords(friday, monday, "Mars/Olympus")).toBe("Fri 27 Nov, 12:00");
  });

  test("names its city", () => {
    expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(cityOf("UTC")).toBe("UTC");
  });
});

test("who has travelled sets follow-ups by the clock of the office", () => {
  const settings = { ...SETTINGS, hours: { ...HOURS, zone: "Europe/Lisbon" } };
  const moments = momentsOf(settings, () => monday);
  expect(moments.zone).toBe("Europe/Lisbon");
  expect(moments.when("Friday 5 pm")).toEqual({ due: friday });
  expect(new Date(moments.usual("update")!).toISOString()).toBe("2026-11-24T09:00:00.000Z");
  expect(moments.snoozes().map(({ due }) => new Date(due).toISOString())).toEqual([
    "2026-11-23T15:10:00.000Z",
    "2026-11-23T16:00:00.000Z",
    "2026-11-24T09:00:00.000Z",
  ]);
});
