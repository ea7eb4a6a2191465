import { afterAll, afterEach, describe, expect, test } from "vitest";
import { workingDaysLater } from "../../lib/dates/working-days";
import { presets, when } from "../../lib/followups/when";
import { HOURS } from "../../lib/model/settings";

const zone = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};
afterEach(() => inZone("Europe/Berlin"));
afterAll(() => {
  process.env.TZ = zone;
});
inZone("Europe/Berlin");

const monday = () => new Date(2026, 10, 23, 12, 5).getTime();
const local = (due: number | undefined) =>
  due === undefined ? "never" : new Date(due).toString().slice(0, 21);

describe("a time in words", () => {
  test.each([
    ["in 2 days", "Wed Nov 25 2026 09:00"],
    ["tomorrow", "Tue Nov 24 2026 09:00"],
    ["tomorrow 9", "Tue Nov 24 2026 09:00"],
    ["Tomorrow 4", "Tue Nov 24 2026 16:00"],
    ["Friday 5 pm", "Fri Nov 27 2026 17:00"],
    ["friday", "Fri Nov 27 2026 09:00"],
    ["next Friday", "Fri Dec 04 2026 09:00"],
    ["Monday", "Mon Nov 30 2026 09:00"],
    ["in 3 working days", "Thu Nov 26 2026 09:00"],
    ["next working day", "Tue Nov 24 2026 09:00"],
    ["in 2 hours", "Mon Nov 23 2026 14:05"],
    ["2h", "Mon Nov 23 2026 14:05"],
    ["3d", "Thu Nov 26 2026 09:00"],
    ["in a week", "Mon Nov 30 2026 09:00"],
    ["next week", "Mon Nov 30 2026 09:00"],
    ["end of day", "Mon Nov 23 2026 17:00"],
    ["tomorrow by 10 am", "Tue Nov 24 2026 10:00"],
    ["Friday, before noon", "Fri Nov 27 2026 12:00"],
    ["tomorrow afternoon", "Tue Nov 24 2026 15:00"],
    ["1 December at 10:30", "Tue Dec 01 2026 10:30"],
    ["2026-12-01", "Tue Dec 01 2026 09:00"],
    ["15:00", "Mon Nov 23 2026 15:00"],
    ["9", "Tue Nov 24 2026 09:00"],
  ])("%s", (words, due) => {
    expect(local(when(words, monday()))).toBe(due);
  });

  test.each(["", "whenever", "yesterday", "2 days ago", "1 May 2020", "in 5 years", "today at 9 am"])(
    "never in the past, never guessed: %j",
    (words) => {
      expect(when(words, monday())).toBeUndefined();
    },
  );

  test("means the agent's own zone", () => {
    const instant = Date.UTC(2026, 10, 23, 12);
    const hours = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"].map((name) => {
      inZone(name);
      return new Date(when("tomorrow 9", instant)!).toISOString();
    });
    expect(hours).toEqual([
      "2026-11-24T08:00:00.000Z",
      "2026-11-24T14:00:00.000Z",
      "2026-11-24T03:30:00.000Z",
    ]);
  });

  test("keeps the hour of the day over a change of the clocks", () => {
    inZone("America/New_York");
    // On Sunday, 8 March 2026, New York's clocks go forward.
    const saturday = new Date(2026, 2, 7, 9).getTime();
    expect(local(when("in 2 days", saturday))).toBe("Mon Mar 09 2026 09:00");
    expect(when("in 2 days", saturday)! - saturday).toBe(47 * 3_600_000);
  });
});

describe("the presets", () => {
  const told = (now: number) => presets(now).map(({ label, due }) => `${label} = ${local(due)}`);

  test("on a Monday are what they say", () => {
    expect(told(monday())).toEqual([
      "In 2 hours = Mon Nov 23 2026 14:05",
      "Tomorrow 9:00 = Tue Nov 24 2026 09:00",
      "In 2 days = Wed Nov 25 2026 09:00",
      "In a week = Mon Nov 30 2026 09:00",
    ]);
  });

  test("move from the weekend to Monday, once, and say so", () => {
    expect(told(new Date(2026, 10, 27, 10).getTime())).toEqual([
      "In 2 hours = Fri Nov 27 2026 12:00",
      "Monday 9:00 = Mon Nov 30 2026 09:00",
      "In a week = Fri Dec 04 2026 09:00",
    ]);
  });

  test("keep to the hours and days of an office of their own", () => {
    const hours = { ...HOURS, morning: 11, workingDays: [2, 3, 4, 5, 6] };
    const saturday = new Date(2026, 10, 28, 12).getTime();
    expect(presets(saturday, hours).map(({ label, due }) => `${label} = ${local(due)}`)).toEqual([
      "In 2 hours = Sat Nov 28 2026 14:00",
      "Tuesday 11:00 = Tue Dec 01 2026 11:00",
      "In a week = Sat Dec 05 2026 11:00",
    ]);
    expect(local(when("tomorrow", saturday, hours))).toBe("Sun Nov 29 2026 11:00");
  });

  test("on a Sunday morning wait for the office", () => {
    expect(told(new Date(2026, 10, 29, 10).getTime())).toEqual([
      "Monday 9:00 = Mon Nov 30 2026 09:00",
      "In 2 days = Tue Dec 01 2026 09:00",
      "In a week = Mon Dec 07 2026 09:00",
    ]);
  });
});

test("working days are counted one by one over any weekend", () => {
  for (let day = 1; day <= 14; day++) {
    const now = new Date(2026, 9, day + 15, 12).getTime();
    const at = new Date(now);
    for (let count = 1; count <= 12; count++) {
      do at.setDate(at.getDate() + 1);
      while (at.getDay() === 0 || at.getDay() === 6);
      expect(local(workingDaysLater(now, count, 12))).toBe(local(at.getTime()));
    }
  }
});
