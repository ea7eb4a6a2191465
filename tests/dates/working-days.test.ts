import { describe, expect, test } from "vitest";
import {
  onWorkingDay,
  weekEnd,
  weekStart,
  workingDaysLater,
  workingHoursLater,
} from "../../lib/dates/working-days";
import { HOURS } from "../../lib/model/settings";

/** Friday, 27 November 2026. */
const friday = (hour: number, minute = 0) => new Date(2026, 10, 27, hour, minute).getTime();
const local = (at: number) => new Date(at).toString().slice(0, 21);

describe("working hours", () => {
  test("are those in which the office is open", () => {
    expect(local(workingHoursLater(friday(10), 4))).toBe("Fri Nov 27 2026 14:00");
    expect(local(workingHoursLater(friday(15), 4))).toBe("Mon Nov 30 2026 11:00");
    expect(local(workingHoursLater(friday(7), 2))).toBe("Fri Nov 27 2026 11:00");
    expect(local(workingHoursLater(friday(20), 0.5))).toBe("Mon Nov 30 2026 09:30");
    expect(local(workingHoursLater(friday(10), 24))).toBe("Wed Dec 02 2026 10:00");
  });

  test("have an end even where an office never opens", () => {
    expect(workingHoursLater(friday(10), 4, { ...HOURS, morning: 18 })).toBe(friday(14));
  });
});

test("a week has the working days of the office", () => {
  const shop = { ...HOURS, workingDays: [0, 3, 6], closing: 20 };
  expect(local(weekStart(friday(10), 0, shop))).toBe("Wed Nov 25 2026 12:00");
  expect(local(weekEnd(friday(10), 0, shop))).toBe("Sun Nov 29 2026 20:00");
  expect(local(workingDaysLater(friday(10), 3, 9, shop))).toBe("Wed Dec 02 2026 09:00");
  expect(local(onWorkingDay(friday(10), shop))).toBe("Sat Nov 28 2026 09:00");
});
