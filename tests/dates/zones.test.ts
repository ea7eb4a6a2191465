import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { timeIn } from "../../lib/dates/in-words";
import { instantOf, wallAt } from "../../lib/dates/wall-clock";
import { onWorkingDay, weekEnd, weekStart, workingDaysLater } from "../../lib/dates/working-days";
import { HOURS, type Hours } from "../../lib/model/settings";

const machine = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};
beforeEach(() => inZone("Europe/Berlin"));
afterEach(() => inZone("Europe/Berlin"));
afterAll(() => {
  process.env.TZ = machine;
});

const ZONES = [
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "America/Santiago",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Asia/Kathmandu",
];
const MINUTE = 60_000;
const DAY = 86_400_000;

// ---- the same, reckoned another way: by the browser's own calendar, minute by minute

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }),
  ]),
);
/** "2026-03-29 01:30" */
const shown = (at: number, zone: string) => formats.get(zone)!.format(at);
const written = (wall: number) => new Date(wall).toISOString().slice(0, 16).replace("T", " ");

/** The first instant at which that wall shows these figures (written as UTC), or nothing where it never does. */
function firstShowing(wall: number, zone: string): number | undefined {
  for (let at = wall - 15 * 60 * MINUTE; at <= wall + 15 * 60 * MINUTE; at += 15 * MINUTE)
    if (shown(at, zone) === written(wall)) return at;
}

const someTime = fc.integer({ min: Date.UTC(2025, 0, 1) / MINUTE, max: Date.UTC(2028, 0, 1) / MINUTE });
const someZone = fc.constantFrom(...ZONES);
/** On the quarter: the zones' offsets are. */
const someWall = someTime.map((minutes) => Math.floor(minutes / 15) * 15 * MINUTE);

function instantOfWall(wall: number, zone: string): number {
  const date = new Date(wall);
  return instantOf(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    zone,
  );
}

describe("the wall of a zone", () => {
  test("shows what the browser's calendar shows", () => {
    fc.assert(
      fc.property(someTime, someZone, (minutes, zone) => {
        const { year, month, day, hour, minute } = wallAt(minutes * MINUTE, zone);
        expect(written(Date.UTC(year, month, day, hour, minute))).toBe(shown(minutes * MINUTE, zone));
      }),
      { numRuns: 500 },
    );
  });

  test("means the first instant at which it shows a time, wherever the machine is", () => {
    fc.assert(
      fc.property(someWall, someZone, someZone, (wall, zone, here) => {
        inZone(here);
        const expected = firstShowing(wall, zone);
        if (expected !== undefined) expect(instantOfWall(wall, zone)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["Europe/London", "2026-03-29 01:30", "2026-03-29 02:30"],
    ["America/New_York", "2026-03-08 02:30", "2026-03-08 03:30"],
    ["Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-04 02:45"],
    ["America/Santiago", "2026-09-06 00:30", "2026-09-06 01:30"],
  ])("in %s takes %s, which the clocks skip, for %s", (zone, skipped, meant) => {
    const wall = Date.parse(`${skipped.replace(" ", "T")}Z`);
    expect(firstShowing(wall, zone)).toBeUndefined();
    expect(shown(instantOfWall(wall, zone), zone)).toBe(meant);
  });

  test.each([
    ["Europe/London", "2026-10-25T01:30Z", "2026-10-25T00:30:00.000Z"],
    ["America/New_York", "2026-11-01T01:30Z", "2026-11-01T05:30:00.000Z"],
    ["Australia/Lord_Howe", "2026-04-05T01:45Z", "2026-04-04T14:45:00.000Z"],
  ])("in %s takes the first of the two times that show %s", (zone, wall, first) => {
    expect(new Date(instantOfWall(Date.parse(wall), zone)).toISOString()).toBe(first);
  });

  test("of a name that no browser knows is the machine's own", () => {
    const at = Date.UTC(2026, 6, 1, 12);
    expect(wallAt(at, "Mars/Olympus")).toEqual(wallAt(at));
  });
});

describe("words in an office's zone", () => {
  const hoursOf = (zone: string, change: Partial<Hours> = {}): Hours => ({ ...HOURS, zone, ...change });
  const read = (words: string, now: number, zone: string) =>
    timeIn(words, now, HOURS.morning, hoursOf(zone))?.at;
  /** Midnight of the day of `now` there, written as UTC, so that days can be counted without clocks. */
  const dayThere = (now: number, zone: string) => Date.parse(`${shown(now, zone).slice(0, 10)}T00:00Z`);
  const weekday = (day: number) => new Date(day).getUTCDay();

  const cases: [words: string, due: (today: number) => number][] = [
    ["tomorrow 9", (today) => today + DAY + 9 * 60 * MINUTE],
    [
      "in 3 working days",
      (today) => {
        let day = today;
        for (let left = 3; left > 0; ) {
          day += DAY;
          if (weekday(day) % 6) left -= 1;
        }
        return day + 9 * 60 * MINUTE;
      },
    ],
    ["Friday 5 pm", (today) => today + ((5 - weekday(today) + 7) % 7 || 7) * DAY + 17 * 60 * MINUTE],
    ["in 2 weeks", (today) => today + 14 * DAY + 9 * 60 * MINUTE],
  ];

  test.each(cases)("%s keeps its hour there, across any change of clocks here or there", (words, due) => {
    fc.assert(
      fc.property(someTime, someZone, someZone, (minutes, zone, here) => {
        inZone(here);
        const now = minutes * MINUTE;
        const found = read(words, now, zone)!;
        expect(shown(found, zone)).toBe(written(due(dayThere(now, zone))));
      }),
      { numRuns: 150 },
    );
  });

  test("mean the same in the machine's own zone, named or not", () => {
    const words = fc.constantFrom(
      ...cases.map(([one]) => one),
      "this afternoon",
      "by noon",
      "end of next week",
    );
    fc.assert(
      fc.property(someTime, someZone, words, (minutes, zone, said) => {
        inZone(zone);
        expect(timeIn(said, minutes * MINUTE, 9, hoursOf(zone))).toEqual(timeIn(said, minutes * MINUTE, 9));
      }),
      { numRuns: 150 },
    );
  });

  test("an hour is an hour, whatever the clocks do in between", () => {
    const eve = Date.parse("2026-03-28T20:00Z");
    expect(read("in 24 hours", eve, "Europe/London")).toBe(eve + DAY);
  });

  test("with a zone of their own count in that one", () => {
    const now = Date.parse("2026-11-23T12:00Z");
    const at = read("tomorrow at 10 am UTC", now, "America/New_York")!;
    expect(new Date(at).toISOString()).toBe("2026-11-24T10:00:00.000Z");
  });
});

describe("days off", () => {
  const CHRISTMAS: Hours = { ...HOURS, zone: "Europe/London", daysOff: ["2026-12-25", "2026-12-28"] };
  const wednesday = Date.parse("2026-12-23T10:00Z");
  const there = (at: number) => shown(at, "Europe/London");

  test("are no working days", () => {
    expect(there(workingDaysLater(wednesday, 2, 9, CHRISTMAS))).toBe("2026-12-29 09:00");
    expect(there(timeIn("within 3 working days", wednesday, 17, CHRISTMAS)!.at)).toBe("2026-12-30 17:00");
    expect(there(timeIn("within 10 working hours", wednesday, 17, CHRISTMAS)!.at)).toBe("2026-12-24 12:00");
    expect(there(onWorkingDay(Date.parse("2026-12-25T15:00Z"), CHRISTMAS))).toBe("2026-12-29 09:00");
  });

  test("open or close no week, unless the whole week is off", () => {
    expect(there(weekEnd(wednesday, 0, CHRISTMAS))).toBe("2026-12-24 17:00");
    expect(there(weekStart(wednesday, 1, CHRISTMAS))).toBe("2026-12-29 12:00");
    const off = ["2026-12-28", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"];
    expect(there(weekStart(wednesday, 1, { ...CHRISTMAS, daysOff: off }))).toBe("2026-12-28 12:00");
  });

  test("are of the office's calendar, not of the machine's", () => {
    inZone("Pacific/Apia");
    // Already Christmas in Samoa, still Christmas Eve in London.
    const eve = Date.parse("2026-12-24T14:00Z");
    expect(onWorkingDay(eve, CHRISTMAS)).toBe(eve);
  });
});
