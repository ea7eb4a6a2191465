/**
 * The first future time that some words say, in the local zone. Chrono reads the calendar; what an office
 * means by its words ("this afternoon", "end of day", "by 3") is decided here and in `idioms.ts`.
 */
import * as chrono from "chrono-node/en";
import { normalise } from "../text";
import { numberOf, plainTimes, RANGE } from "./idioms";
import { dayAt, hoursLater } from "./working-days";

type Result = ReturnType<typeof chrono.parse>[number];
type Components = Result["start"];

interface Candidate {
  index: number;
  /** Epoch ms. */
  due: number;
}

/** Chrono is slow on long runs of numbers, and a time is said near its promise. */
const LONGEST = 300;
/** A date without a year that lies further ahead than this, days, is one of the past ("your order of 3 March"). */
const FURTHEST = 190;
/** Nobody is reminded of what lies further ahead than this, days ("a warranty of 5 years"). */
const FURTHEST_SAID = 400;

/** What the parts of a day mean for somebody who waits for an answer. */
const PARTS: [RegExp, number][] = [
  [/morning/, 9],
  [/afternoon/, 15],
  [/evening|night/, 19],
];

const HOURS = new RegExp(
  `\\b(?:half an hour|(?:the (?:next )?|${RANGE} )(hours?|hrs?|minutes?|mins?))\\b(?! a day| (?:before|after|ago|earlier))`,
  "g",
);
/** Before a date, these make it a date of what happened: "the order of 3 March", "placed on Monday". */
const LOOKS_BACK =
  /\b(?:of|from|since|dated|after|(?<!\bbe )(?:placed|ordered|bought|paid|sent|charged|received|delivered|arrived|made|dispatched)(?: on)?)(?: the)?\s*$/;
/** Short forms that are words of their own: days only after a word that asks for one. */
const AMBIGUOUS = /^(?:sat|sun|wed|mar|may|march)$/;
const ASKS_FOR_DAY = /(?:^|\b(?:by|on|before|until|next|this|in)\s)$/;

/**
 * @param now epoch ms
 * @param bareHour the hour, 0 to 23, of a day that is said without one
 */
export function dateIn(words: string, now: number, bareHour: number): number | undefined {
  const said = plainTimes(normalise(words).slice(0, LONGEST), now);
  const hours = hoursIn(said, now);
  const rest = said.replace(HOURS, (found) => " ".repeat(found.length));
  return [...hours, ...calendarIn(rest, now, bareHour)].sort((a, b) => a.index - b.index)[0]?.due;
}

/** Whether the words say a time ahead at all, whatever day it is today. */
export function saysTime(words: string): boolean {
  const said = plainTimes(normalise(words).slice(0, LONGEST), 0);
  return (
    said.search(HOURS) >= 0 || readings(said, 0).some(({ text }) => !/^now$|\bago$|^yesterday/.test(text))
  );
}

/** "within 2 hours", "in 30 minutes": counted from now, exactly. */
function hoursIn(said: string, now: number): Candidate[] {
  return Array.from(said.matchAll(HOURS), ({ 0: words, 1: count, 2: unit, index }) => {
    const hours = words.startsWith("half") ? 0.5 : count ? numberOf(count) : 1;
    return { index, due: hoursLater(now, unit?.startsWith("min") ? hours / 60 : hours) };
  });
}

function calendarIn(said: string, now: number, bareHour: number): Candidate[] {
  return readings(said, now).flatMap((result) => {
    const due = nearest(result, now, (read) => dueOf(read, now, bareHour));
    return due === undefined ? [] : [{ index: result.index, due }];
  });
}

/** Chrono's readings, without those that tell of the past or only look like a day. */
function readings(said: string, now: number): Result[] {
  return chrono.parse(said, new Date(now), { forwardDate: true }).filter(({ index, text }) => {
    const before = said.slice(Math.max(0, index - 24), index);
    if (LOOKS_BACK.test(before) || /^(?:last|past|previous) /.test(text)) return false;
    return !AMBIGUOUS.test(text) || ASKS_FOR_DAY.test(before);
  });
}

/** "3/12" is March or December by country: a promise means the nearer one. */
function nearest(result: Result, now: number, due: (read: Result) => number | undefined): number | undefined {
  const both = [result];
  if (/\d\/\d/.test(result.text)) {
    both.push(...chrono.GB.parse(result.text, new Date(now), { forwardDate: true }).slice(0, 1));
  }
  return both
    .map(due)
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b)[0];
}

function dueOf(result: Result, now: number, bareHour: number): number | undefined {
  // A range is kept at its end: "between 2 and 4 pm".
  const said = result.end ?? result.start;
  if (said.isCertain("timezoneOffset") && said.isCertain("hour")) return future(said.date().getTime(), now);
  const hour = hourOf(result.text, said) ?? bareHour;
  const minute = said.isCertain("minute") ? said.get("minute")! : 0;
  const at = (day: Date) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute).getTime();

  const today = new Date(now);
  const sayToday = /\b(?:this|today|tonight)\b/.test(result.text);
  if (isTimeOnly(said)) {
    if (at(today) > now) return at(today);
    return sayToday ? lateToday(now) : at(new Date(dayAt(now, 1, 12)));
  }
  let day = new Date(said.get("year")!, said.get("month")! - 1, said.get("day")!, 12);
  const isToday = day.toDateString() === today.toDateString();
  // Nobody says "Monday" on a Monday and means today.
  if (isToday && said.isCertain("weekday") && !said.isCertain("day")) day = new Date(dayAt(now, 7, 12));
  else if (isToday && at(day) <= now && !said.isCertain("hour")) return lateToday(now);
  if (day.getTime() > dayAt(now, said.isCertain("year") ? FURTHEST_SAID : FURTHEST, 12)) return undefined;
  return future(at(day), now);
}

function hourOf(words: string, said: Components): number | undefined {
  if (!said.isCertain("hour")) return PARTS.find(([part]) => part.test(words))?.[1];
  const hour = said.get("hour")!;
  // "by 3" is said of an afternoon; "03:00" is not.
  const open = !said.isCertain("meridiem") && !/\b0\d/.test(words);
  return open && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

const DAY_PARTS = ["day", "weekday", "month", "year"] as const;
const isTimeOnly = (said: Components) => !DAY_PARTS.some((part) => said.isCertain(part));

/** Today, when its usual hour is over: an hour from now, or just before midnight. */
function lateToday(now: number): number {
  return Math.min(hoursLater(now, 1), Math.max(now + 60_000, dayAt(now, 1, 0) - 60_000));
}

const future = (at: number, now: number) => (at > now ? at : undefined);
