import { describe, expect, test } from "vitest";
import { dayOf } from "@/components/desk/followups/today";
import type { Reminder } from "@/lib/model";
import { HOUR, NOW, reminder } from "./fixtures";

const MINUTE = HOUR / 60;
const at = (id: string, due: number, change: Partial<Reminder> = {}) =>
  reminder({ id, due, next: due, ...change });

/** What stands under which name. */
const shown = (due: Reminder[], next: Reminder[]) =>
  dayOf(due, next, NOW).groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)]);

describe("the day's list", () => {
  test("has what is due first, then what comes today by the hour", () => {
    const next = [at("a", NOW + 10 * MINUTE), at("b", NOW + 50 * MINUTE), at("c", NOW + 5 * HOUR)];
    expect(shown([at("late", NOW - HOUR)], next)).toEqual([
      ["Due", ["late"]],
      ["10:00", ["a", "b"]],
      ["15:00", ["c"]],
    ]);
  });

  test("ends at midnight, and knows what comes first after it", () => {
    const next = [
      at("tonight", NOW + 13 * HOUR),
      at("tomorrow", NOW + 14 * HOUR),
      at("later", NOW + 99 * HOUR),
    ];
    const { coming, after, rows } = dayOf([], next, NOW);
    expect([coming, after?.id, rows.map(({ id }) => id)]).toEqual([1, "tomorrow", ["tonight"]]);
  });

  test("has what was put off past its time where that is over", () => {
    const putOff = at("put off", NOW - HOUR, { next: NOW + 2 * HOUR });
    const untilTomorrow = at("until tomorrow", NOW - HOUR, { next: NOW + 24 * HOUR });
    const day = dayOf([], [putOff, untilTomorrow, at("a", NOW + HOUR)], NOW);
    expect(day.rows.map(({ id }) => id)).toEqual(["a", "put off"]);
    expect(day.after?.id).toBe("until tomorrow");
  });
});
