import { describe, expect, it } from "vitest";
import { dateWords, dueWords, lengthWords } from "@/lib/followups/words";

const NOW = new Date(2026, 10, 23, 10, 0).getTime();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe("when something is due", () => {
  it.each([
    ["now", NOW],
    ["now", NOW - 59_000],
    ["1 min late", NOW - MINUTE],
    ["20 min late", NOW - 20 * MINUTE],
    ["3 h 05 late", NOW - 3 * HOUR - 5 * MINUTE],
    ["2 days late", NOW - 50 * HOUR],
    ["in 20 min", NOW + 20 * MINUTE],
    ["today, 15:00", at(23, 15)],
    ["tomorrow, 00:00", at(24, 0)],
    ["in 2 days", at(25, 9)],
    ["in 6 days", at(29, 23)],
    ["Mon 30 Nov, 12:00", at(30, 12)],
  ])("is said as %s", (words, due) => {
    expect(dueWords(due, NOW)).toBe(words);
  });

  it("names the year where it is another one", () => {
    expect(dateWords(new Date(2027, 0, 5, 9, 30).getTime(), NOW)).toContain("2027");
    expect(dateWords(at(24, 12), NOW)).toBe("Tue 24 Nov, 12:00");
  });
});

describe("how long", () => {
  it.each([
    ["1 min", 0],
    ["59 min", 59 * MINUTE],
    ["1 h", HOUR],
    ["3 h 10", 3 * HOUR + 10 * MINUTE],
    ["23 h 59", 24 * HOUR - 1],
    ["1 day", 24 * HOUR],
    ["2 days", 71 * HOUR],
  ])("is said as %s", (words, ms) => {
    expect(lengthWords(ms)).toBe(words);
  });
});
