import { describe, expect, test } from "vitest";
import { askedBy, fieldOf } from "@/lib/insights/period";

const at = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour).getTime();
const NOW = at(2026, 4, 10, 15);

describe("a period", () => {
  test("of thirty days ends with today, and the thirty before it come before", () => {
    expect(askedBy({ kind: "days", days: 30 }, NOW)).toEqual({
      before: at(2026, 2, 10),
      from: at(2026, 3, 12),
      to: at(2026, 4, 11),
    });
  });

  test("of own days counts the first and the last", () => {
    expect(askedBy({ kind: "own", first: "2026-03-01", last: "2026-03-07" }, NOW)).toEqual({
      before: at(2026, 2, 22),
      from: at(2026, 3, 1),
      to: at(2026, 3, 8),
    });
  });

  test("over the day on which clocks change is still of whole days", () => {
    const asked = askedBy({ kind: "own", first: "2026-10-20", last: "2026-11-02" }, NOW)!;
    expect([asked.before, asked.from, asked.to].map((time) => new Date(time!).getHours())).toEqual([0, 0, 0]);
    expect(asked.before).toBe(at(2026, 10, 6));
  });

  test("of all asks for no bounds and has nothing before it", () => {
    expect(askedBy({ kind: "all" }, NOW)).toEqual({});
  });

  test("that ends before it begins, or is half typed, is none", () => {
    expect(askedBy({ kind: "own", first: "2026-03-02", last: "2026-03-01" }, NOW)).toBeUndefined();
    expect(askedBy({ kind: "own", first: "", last: "2026-03-01" }, NOW)).toBeUndefined();
    expect(askedBy({ kind: "own", first: "2026-03-01", last: "20266-03-0" }, NOW)).toBeUndefined();
  });
});

test("a day is written as a date field has it", () => {
  expect(fieldOf(at(2026, 3, 7, 23))).toBe("2026-03-07");
});
