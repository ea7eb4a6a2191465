/**
 * Chrono, which reads the calendar, taught what an office says. It knows the machine's zone only: it is given
 * what the wall of the office's zone says, and of its answer only the calendar's figures count.
 */
import * as chrono from "chrono-node/en";
import type { DayPart, Hours } from "../model/settings";
import { IDIOMS, type Idiom } from "./idioms";
import { WEEKDAY } from "./spellings";
import { wallAt } from "./wall-clock";

export type Result = ReturnType<typeof chrono.parse>[number];
export type Components = Result["start"];

/** What the parts of a day are called; which hour each means is a setting. */
const PARTS: [said: RegExp, part: DayPart][] = [
  [/\bfirst thing(?: in the morning)?\b/, "morning"],
  [
    /\b(?:the )?(?:end|close) of (?:the |your |my |our )?(?:working day|business day|day|business|play)\b/,
    "closing",
  ],
  [new RegExp(`\\b(?:the )?end of (?=(?:today|tomorrow|${WEEKDAY})\\b)`), "closing"],
  [/\b(?:eod|cob|eob|cop)\b/, "closing"],
  // Before their day chrono would take these for a day themselves.
  [/\b(?:in |on )?the morning(?= (?:of|on)\b)/, "morning"],
  [/\b(?:in |on )?the afternoon(?= (?:of|on)\b)/, "afternoon"],
  [/\b(?:in |on )?the evening(?= (?:of|on)\b)/, "evening"],
  [/\blunch(?: ?time)?\b/, "noon"],
];
/** Chrono's own, by the mark that it leaves. */
const CHRONOS: Record<string, DayPart> = {
  "casualReference/morning": "morning",
  "casualReference/afternoon": "afternoon",
  "casualReference/evening": "evening",
  "casualReference/tonight": "evening",
};
const OURS = "part/";
const COUNTED = "counted";

/** The part of the day that was said, where no hour was. */
export function partOf(said: Components): DayPart | undefined {
  const tags = [...said.tags()];
  const own = tags.find((tag) => tag.startsWith(OURS))?.slice(OURS.length);
  if (own !== undefined) return own as DayPart;
  return said.isCertain("hour") ? undefined : tags.map((tag) => CHRONOS[tag]).find((part) => part);
}

/** Whether it is a length from now, like "within 5 days". */
export const isCounted = (said: Components) =>
  said.tags().has(COUNTED) || said.tags().has("result/relativeDate");

export const isMidnight = (said: Components) => said.tags().has("casualReference/midnight");

function partParser([pattern, part]: (typeof PARTS)[number], hours: Hours): chrono.Parser {
  return {
    pattern: () => pattern,
    // With its hour chrono takes it for a time, and joins it with a day on either side.
    extract: (context) =>
      context.createParsingComponents({ hour: hours[part], minute: 0 }).addTag(OURS + part),
  };
}

function idiomParser({ says, day, counted }: Idiom, now: number, hours: Hours): chrono.Parser {
  return {
    pattern: () => says,
    extract: (context, found) => {
      const at = day(found, now, hours);
      if (at === undefined) return null;
      const { year, month, day: number } = wallAt(at, hours.zone);
      const said = context.createParsingComponents({ year, month: month + 1, day: number });
      return counted ? said.addTag(COUNTED) : said;
    },
  };
}

/** `dayFirst`: 3/12 is in December. */
export function readCalendar(words: string, now: number, hours: Hours, dayFirst = false): Result[] {
  const { parsers, refiners } = dayFirst ? chrono.GB : chrono.casual;
  const reader = new chrono.Chrono({
    parsers: [
      ...PARTS.map((part) => partParser(part, hours)),
      ...IDIOMS.map((idiom) => idiomParser(idiom, now, hours)),
      ...parsers,
    ],
    refiners,
  });
  return reader.parse(words, reference(now, hours.zone), { forwardDate: true });
}

/** The machine's instant at which its own wall says what that of the zone says now. */
function reference(now: number, zone: string | undefined): Date {
  if (zone === undefined) return new Date(now);
  const { year, month, day, hour, minute } = wallAt(now, zone);
  return new Date(year, month, day, hour, minute);
}
