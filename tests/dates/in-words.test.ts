import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { saysTime, timeIn } from "../../lib/dates/in-words";
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

/** Monday, 23 November 2026, a quarter past ten. */
const monday = () => new Date(2026, 10, 23, 10, 15).getTime();
const local = (at: number | undefined) => (at === undefined ? "never" : new Date(at).toString().slice(0, 21));
const bare = (words: string, hours = HOURS) => local(timeIn(words, monday(), hours.closing, hours)?.at);

describe("the hours of an office", () => {
  const late = {
    morning: 11,
    noon: 13,
    afternoon: 16,
    evening: 21,
    closing: 20,
    workingDays: [2, 3, 4, 5, 6],
    daysOff: [],
  };

  test.each([
    ["tomorrow", "Tue Nov 24 2026 20:00"],
    ["tomorrow morning", "Tue Nov 24 2026 11:00"],
    ["first thing tomorrow", "Tue Nov 24 2026 11:00"],
    ["first thing on Wednesday", "Wed Nov 25 2026 11:00"],
    ["tomorrow lunchtime", "Tue Nov 24 2026 13:00"],
    ["tomorrow afternoon", "Tue Nov 24 2026 16:00"],
    ["in the afternoon on Thursday", "Thu Nov 26 2026 16:00"],
    ["tonight", "Mon Nov 23 2026 21:00"],
    ["end of day on Friday", "Fri Nov 27 2026 20:00"],
    ["by the end of tomorrow", "Tue Nov 24 2026 20:00"],
    ["within 5 working days", "Sat Nov 28 2026 20:00"],
    ["the next working day", "Tue Nov 24 2026 20:00"],
    ["by the end of the week", "Sat Nov 28 2026 20:00"],
    ["next week", "Tue Dec 01 2026 20:00"],
    ["within 3 working hours", "Tue Nov 24 2026 14:00"],
  ])("decide what is meant by %j", (words, due) => {
    expect(bare(words, late)).toBe(due);
  });

  test("move nothing that is said exactly", () => {
    for (const words of ["tomorrow at 3 pm", "within 24 hours", "Friday 10:30", "at noon on Tuesday"]) {
      expect(bare(words, late)).toBe(bare(words));
    }
  });
});

describe("what was said of a time", () => {
  const kind = (words: string) => {
    const { at: _, ...rest } = timeIn(words, monday(), 17) ?? { at: 0 };
    return rest;
  };

  test("only a day, only an hour, a part of the day, a length from now", () => {
    expect(kind("by Friday")).toEqual({ dayOnly: true });
    expect(kind("on the 3rd")).toEqual({ dayOnly: true });
    expect(kind("within 5 working days")).toEqual({ dayOnly: true, counted: true });
    expect(kind("in two weeks")).toEqual({ dayOnly: true, counted: true });
    expect(kind("within 24 hours")).toEqual({ counted: true });
    expect(kind("by 3 pm")).toEqual({ hourOnly: true });
    expect(kind("this afternoon")).toEqual({ hourOnly: true, part: true });
    expect(kind("tomorrow morning")).toEqual({ part: true });
    expect(kind("on Friday at noon")).toEqual({});
  });

  test("a day and its hour may stand apart", () => {
    expect(bare("tomorrow I'll call you at 10")).toBe("Tue Nov 24 2026 10:00");
    expect(bare("on Thursday morning with the result, by 11")).toBe("Thu Nov 26 2026 11:00");
  });

  test("a day's midnight is its end", () => {
    expect(bare("by midnight")).toBe("Tue Nov 24 2026 00:00");
    expect(bare("by midnight tonight")).toBe("Tue Nov 24 2026 00:00");
    expect(bare("by midnight on Friday")).toBe("Sat Nov 28 2026 00:00");
  });

  test("a part of today that has begun is due at its end", () => {
    const at = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).getTime();
    expect(local(timeIn("this morning", at(10, 15), 17)?.at)).toBe("Mon Nov 23 2026 12:00");
    expect(local(timeIn("this afternoon", at(15, 40), 17)?.at)).toBe("Mon Nov 23 2026 17:00");
    expect(local(timeIn("end of day", at(18, 30), 17)?.at)).toBe("Mon Nov 23 2026 19:30");
    expect(local(timeIn("today", at(23, 50), 17)?.at)).toBe("Mon Nov 23 2026 23:59");
  });
});

describe("no time ahead", () => {
  test.each([
    "",
    "now",
    "yesterday",
    "2 hours ago",
    "3 days late",
    "every morning",
    "your order of 3 March",
    "the 40 euros you paid on Monday",
    "the money",
    "4 people",
    "the second parcel",
    "in 5 years",
    "on 31 February",
  ])("%j", (words) => {
    expect(timeIn(words, monday(), 17)).toBeUndefined();
  });

  test("but a wish for one is told from none, whatever day it is", () => {
    expect(saysTime("by 1 May 2020")).toEqual({});
    expect(saysTime("at noon")).toEqual({ hourOnly: true });
    expect(saysTime("soon")).toBeUndefined();
    expect(saysTime("2 hours ago")).toBeUndefined();
  });
});

describe("the time zone", () => {
  test("is the process's own at each reading, and none is kept", () => {
    const instant = Date.UTC(2026, 10, 23, 12);
    const read = (name: string, words: string) => {
      inZone(name);
      return new Date(timeIn(words, instant, 17)!.at).toISOString();
    };
    expect(read("Europe/Berlin", "tomorrow morning")).toBe("2026-11-24T08:00:00.000Z");
    expect(read("America/New_York", "tomorrow morning")).toBe("2026-11-24T14:00:00.000Z");
    expect(read("Asia/Kolkata", "tomorrow morning")).toBe("2026-11-24T03:30:00.000Z");
    expect(read("Europe/Berlin", "tomorrow morning")).toBe("2026-11-24T08:00:00.000Z");
    expect(read("Pacific/Auckland", "within 2 working days")).toBe("2026-11-26T04:00:00.000Z");
  });

  test("that is named with an hour counts", () => {
    expect(bare("tomorrow at 10 am UTC")).toBe("Tue Nov 24 2026 11:00");
    expect(bare("tomorrow at 10 am EST")).toBe("Tue Nov 24 2026 16:00");
    expect(bare("tomorrow at 10 am CET")).toBe("Tue Nov 24 2026 10:00");
    expect(bare("tomorrow at 10 am your time")).toBe("Tue Nov 24 2026 10:00");
    expect(bare("3 pm GMT on Friday")).toBe("Fri Nov 27 2026 16:00");
  });
});

test("whatever is written, a time lies ahead", () => {
  const pieces = [
    "tomorrow",
    "by",
    "at 9",
    "within 99",
    "working",
    "days",
    "next",
    "week",
    "the 31st",
    "3/12",
    "half",
    "ten",
    "midnight",
    "EST",
    "of",
  ];
  const wild = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(wild, (parts) => {
      const time = timeIn(parts.join(" "), monday(), 17);
      if (time) expect(time.at).toBeGreaterThan(monday());
    }),
    { numRuns: 200 },
  );
});
