/** What people at work say for a day, beyond what the date reader knows. Patterns are of normalised text. */
import type { Hours } from "../model/settings";
import { numberOf, RANGE } from "./numbers";
import { WEEKDAY } from "./spellings";
import { instantOf, wallAt } from "./wall-clock";
import { dayAt, weekdayAt, weekEnd, weekStart, workingDaysLater } from "./working-days";

export interface Idiom {
  says: RegExp;
  /** Any time of the day that is meant, in the zone of the hours, epoch ms; nothing where there is no such day. */
  day(found: RegExpMatchArray, now: number, hours: Hours): number | undefined;
  /** Counted from now, and so from something else where the promise has a condition. */
  counted?: true;
}

const SHORT = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The next day of that name after today. */
function nextWeekday(name: string, now: number, zone?: string): number {
  const ahead = (SHORT.indexOf(name.slice(0, 3)) - wallAt(now, zone).weekday + 7) % 7;
  return dayAt(now, ahead || 7, 12, zone);
}

/** The day that a length is counted from: "two weeks from tomorrow". */
function from(name: string, now: number, zone?: string): number {
  if (name === "tomorrow") return dayAt(now, 1, 12, zone);
  return SHORT.includes(name.slice(0, 3)) ? nextWeekday(name, now, zone) : dayAt(now, 0, 12, zone);
}

/** The next day with that number, if one of the next two months has it. */
function monthDay(day: number, now: number, zone?: string): number | undefined {
  const { year, month } = wallAt(now, zone);
  return [0, 1, 2]
    .map((ahead) => instantOf(year, month + ahead, day, 12, 0, zone))
    .find((date) => wallAt(date, zone).day === day && date >= dayAt(now, 0, 12, zone));
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** The middle of the next month of that name. */
function middleOf(name: string, now: number, zone?: string): number {
  const { year } = wallAt(now, zone);
  const month = MONTHS.split("|").indexOf(name);
  const middle = instantOf(year, month, 15, 12, 0, zone);
  return middle > now ? middle : instantOf(year + 1, month, 15, 12, 0, zone);
}

export const IDIOMS: Idiom[] = [
  {
    says: new RegExp(
      `\\b(?:the next )?${RANGE} (?:full |clear )?(?:working|business|week|office) ?-?days?\\b`,
    ),
    day: ([, count], now, hours) => workingDaysLater(now, numberOf(count!), 12, hours),
    counted: true,
  },
  {
    says: new RegExp(
      `\\b(?:the (?:next|coming) )?${RANGE} (?:calendar )?(day|night|week)s?(?: time)?\\b(?! (?:on )?(?:ago|from|${WEEKDAY}|today|tomorrow)\\b)`,
    ),
    day: ([, count, unit], now, { zone }) =>
      dayAt(now, numberOf(count!) * (unit === "week" ? 7 : 1), 12, zone),
    counted: true,
  },
  {
    says: new RegExp(`\\b${RANGE} weeks? (?:from |on )?(now|today|tomorrow|${WEEKDAY})\\b`),
    day: ([, count, name], now, { zone }) => dayAt(from(name!, now, zone), numberOf(count!) * 7, 12, zone),
  },
  {
    says: new RegExp(`\\b(?:on )?(today|tomorrow|${WEEKDAY}) week\\b`),
    day: ([, name], now, { zone }) => dayAt(from(name!, now, zone), 7, 12, zone),
  },
  {
    says: /\b(?:a|one) (day|week) or two\b/,
    day: ([, unit], now, { zone }) => dayAt(now, unit === "week" ? 14 : 2, 12, zone),
    counted: true,
  },
  { says: /\ba fortnight\b/, day: (_, now, { zone }) => dayAt(now, 14, 12, zone), counted: true },
  {
    says: /\b(?:the )?(?:next|following) (?:working|business|week) ?day\b/,
    day: (_, now, hours) => workingDaysLater(now, 1, 12, hours),
  },
  { says: /\bthe day after tomorrow\b/, day: (_, now, { zone }) => dayAt(now, 2, 12, zone) },
  { says: /\b(?:the )?week after next\b/, day: (_, now, hours) => weekStart(now, 2, hours) },
  {
    says: /\b(?:the )?(?:end of|late|later) next week\b/,
    day: (_, now, hours) => weekEnd(now, 1, hours),
  },
  {
    says: /\b(?:(?:the )?(?:start|beginning) of |early )?(?:next|the following) week\b/,
    day: (_, now, hours) => weekStart(now, 1, hours),
  },
  {
    says: /\b(?:(?:the )?middle of (?:the |next )?|mid-? ?(?:next )?)week\b/,
    day: ([words], now, { zone }) => {
      const wednesday = weekdayAt(now, 3, 0, 12, zone);
      return words.includes("next") || wednesday <= now ? weekdayAt(now, 3, 1, 12, zone) : wednesday;
    },
  },
  {
    says: /\b(?:(?:the )?end of (?:the |this |my |our )?(?:working )?week|(?:later )?this week|the week's end|(?<=\b(?:by|before) )the weekend|within the week|eow)\b/,
    day: (_, now, hours) => weekEnd(now, weekEnd(now, 0, hours) > now ? 0 : 1, hours),
  },
  {
    says: /\b(?:over|during|at|on) the weekend\b|\bthis weekend\b/,
    day: (_, now, { zone }) => weekdayAt(now, 7, 0, 12, zone),
  },
  {
    says: new RegExp(
      `\\b(?:(?:on )?${WEEKDAY},? (?:the )?|(?:on|by|before|until) the )(\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|time|${MONTHS}))`,
    ),
    day: ([, day], now, { zone }) => monthDay(Number(day), now, zone),
  },
  {
    says: new RegExp(`\\b(?:mid-? ?|(?:the )?middle of )(${MONTHS})[a-z]{0,6}\\b`),
    day: ([, month], now, { zone }) => middleOf(month!, now, zone),
  },
];
