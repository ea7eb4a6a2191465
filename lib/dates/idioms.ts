/**
 * What people at work say for a time, put in words that the date reader knows: "end of business" is 5 pm,
 * "5 working days" is a date. Takes and gives normalised text (lib/text).
 */
import { CLOSING, dayAt, OPENING, weekdayAt, workingDaysLater } from "./working-days";

const SPELT = "an? one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Numbers up to 99 in figures, and the words that people still spell. */
const NUMBER = `(?:\\d{1,2}|a couple(?: of)?|a few|${SPELT.join("|")})`;

export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words.startsWith("a couple")) return 2;
  if (words === "a few") return 3;
  return Math.max(1, SPELT.indexOf(words));
}

/** `3-5`, `3 to 5`, `three or four`: the later one is the promise. */
export const RANGE = `(?:${NUMBER} ?(?:-|\u2013|\u2014|to|or) ?)?(${NUMBER})`;

const WORKING_DAYS = new RegExp(`\\b${RANGE} (?:full )?(?:working|business|week) ?-?days?\\b`, "g");
const NEXT_WORKING_DAY = /\b(?:the )?(?:next|following) (?:working|business) ?day\b/g;
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
/** "tomorrow 9", "Friday by 4": an hour without a sign of one, at the end of its clause. */
const BARE_HOUR = new RegExp(
  `\\b(today|tomorrow|${WEEKDAY}),? (?:by |before |at )?(\\d{1,2})(?= ?(?:[,;.!)]|$))`,
  "g",
);
/** "tomorrow by 9 am": one time, where the reader would see two. */
const DAY_THEN_HOUR = new RegExp(
  `\\b(today|tomorrow|${WEEKDAY}),? (?:by|before|around|latest|until) (?=(?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|noon)\\b)`,
  "g",
);

/** @param now epoch ms, from which working days and weeks are counted. */
export function plainTimes(words: string, now: number): string {
  return words
    .replace(WORKING_DAYS, (_, count: string) => isoDay(workingDaysLater(now, numberOf(count), 12)))
    .replace(NEXT_WORKING_DAY, () => isoDay(workingDaysLater(now, 1, 12)))
    .replace(/\bfirst thing(?: in the morning| on| tomorrow morning)?\b/g, (found) =>
      found.includes("tomorrow") ? `${OPENING} am tomorrow` : `${OPENING} am`,
    )
    .replace(
      /\b(?:the )?(?:end|close) of (?:the |your |my |our )?(?:working day|day|business|play)\b/g,
      `${CLOSING - 12} pm`,
    )
    .replace(new RegExp(`\\b(?:the )?end of (today|tomorrow|${WEEKDAY})\\b`, "g"), `${CLOSING - 12} pm $1`)
    .replace(/\b(?:eod|cob|eob)\b/g, `${CLOSING - 12} pm`)
    .replace(/\b(by|before|at|around) (?:lunch(?: ?time)?|mid-day)\b/g, "$1 noon")
    .replace(/\b(?:the )?(?:end of|late|later) next week\b/g, () => isoDay(weekdayAt(now, 5, 1, 12)))
    .replace(/\b(?:early )?next week\b/g, () => isoDay(weekdayAt(now, 1, 1, 12)))
    .replace(/\b(?:the )?(?:(?:end of|later) (?:the|this) week|(?<=\bby )the weekend|this week)\b/g, () =>
      isoDay(fridayAhead(now)),
    )
    .replace(
      /\b(?:on|by|before|until) the (\d{1,2})(?:st|nd|rd|th)\b(?= ?(?:[,;.!)]|$|at\b|by\b))/g,
      (found, day: string) => monthDayAhead(now, Number(day)) ?? found,
    )
    .replace(/\b(by|at|before) (\d{1,2})\.([0-5]\d)\b(?![\d%.]| ?(?:usd|eur|gbp|%))/g, "$1 $2:$3")
    .replace(/\bbetween \d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:and|to) (?=\d{1,2}\b)/g, "at ")
    .replace(/\ba fortnight\b/g, "2 weeks")
    .replace(BARE_HOUR, "$1 at $2")
    .replace(DAY_THEN_HOUR, "$1 at ");
}

/** Friday of this week; from its closing on, Friday of the next. */
function fridayAhead(now: number): number {
  const friday = weekdayAt(now, 5, 0, CLOSING);
  return friday > now ? friday : weekdayAt(now, 5, 1, CLOSING);
}

/** The next day with that number, if one of the next two months has it. */
function monthDayAhead(now: number, day: number): string | undefined {
  const today = new Date(now);
  for (const ahead of [0, 1, 2]) {
    const date = new Date(today.getFullYear(), today.getMonth() + ahead, day, 12);
    if (date.getDate() === day && date.getTime() >= dayAt(now, 0, 12)) return isoDay(date.getTime());
  }
  return undefined;
}

/** `2026-11-27`, in the local zone. */
function isoDay(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
