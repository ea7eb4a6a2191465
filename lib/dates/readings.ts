/** Which of the calendar's readings of some words are times ahead at all. */
import type { Hours } from "../model/settings";
import { normalise } from "../text";
import { isCounted, type Result, readCalendar } from "./calendar";
import { NO_LENGTH_AHEAD } from "./spans";
import { plainHours } from "./spellings";

/** Chrono is slow on long runs of numbers, and a time is said near its promise. */
const LONGEST = 300;
/** Words without any of these say no time, and most sentences have none. */
const MAY_SAY =
  /\d|\b(?:today|to(?:night|morrow)|tmr|tmrw|now|mon|tues?|weds?|thu(?:rs)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mid|over)?night|noon|mid-?day|lunch(?:time)?|(?:mid-?)?morning|(?:mid-?)?afternoon|evening|first thing|end of|close of|eod|cob|eob|cop|eow|half|quarter|fortnight|(?:mid-? ?)?week(?:s|day|end)?|days?|months?|year|hours?|hrs?|minutes?|mins?)\b/;
/** Before a date, these make it no date ahead: "the order of 3 March", "every morning", "placed on Monday". */
const LOOKS_BACK = /\b(?:of|from|since|dated|after|late|every|each)(?: the)?\s*$/;
const WAS_DONE =
  /(?<!\bbe )\b(?:placed|ordered|bought|paid|sent|charged|received|delivered|arrived|made|dispatched)(?: on)?(?: the)?\s*$/;
/** Said of what is not over. */
const NOT_OVER = /^(?:this|today|tonight|tomorrow|next|later)\b/;
/** Chrono reads "the money" as a minute and a year. */
const UNIT = /\d|\b(?:minute|hour|day|week|fortnight|month|quarter|year)s?\b/;
const AHEAD = new RegExp(`^${NO_LENGTH_AHEAD}`);
/** Short forms that are words of their own: days only after a word that asks for one. */
const AMBIGUOUS = /^(?:sat|sun|wed|mar|may|march|second)$/;
const ASKS_FOR_DAY = /(?:^|\b(?:by|on|before|until|next|this|in)\s)$/;

/** @param words normalised */
export const maySayTime = (words: string) => MAY_SAY.test(words);

/** The words as the readers want them; nothing where they cannot say a time. */
export function prepared(words: string, now: number, zone?: string): string | undefined {
  const said = normalise(words).slice(0, LONGEST);
  return maySayTime(said) ? plainHours(said, now, zone) : undefined;
}

/** The calendar's readings, without those that tell of the past or only look like a day. */
export function readings(said: string, now: number, hours: Hours): Result[] {
  return readCalendar(said, now, hours).filter(({ index, text, start }) => {
    const before = said.slice(Math.max(0, index - 24), index);
    if (WAS_DONE.test(before) && !NOT_OVER.test(text)) return false;
    if (LOOKS_BACK.test(before) || /^(?:last|past|previous) /.test(text)) return false;
    if (isCounted(start) && !UNIT.test(text)) return false;
    if (isCounted(start) && !AHEAD.test(said.slice(index + text.length))) return false;
    // "In December" is a time, "your December invoice" is none.
    const asks =
      AMBIGUOUS.test(text) || (start.isCertain("month") && !start.isCertain("day") && !isCounted(start));
    return !asks || ASKS_FOR_DAY.test(before);
  });
}

/** "3/12" is March or December by country: a promise means the nearer one. */
export function bothWays(result: Result, said: string, now: number, hours: Hours): Result[] {
  if (!/\d[/.]\d/.test(result.text)) return [result];
  const dayFirst = readCalendar(said, now, hours, true).find(({ index }) => index === result.index);
  return dayFirst ? [result, dayFirst] : [result];
}
