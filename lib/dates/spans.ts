/** Hours and minutes that are counted from now: "within 24 hours", "in half an hour". */
import { HOURS, type Hours } from "../model/settings";
import { numberOf, RANGE } from "./numbers";
import { hoursLater, workingHoursLater } from "./working-days";

/** What follows a length of the past, or a delay: "2 hours ago". */
export const NO_LENGTH_AHEAD = "(?! (?:ago|late|earlier|before|old|since|that|without)\\b)";

const SPAN = new RegExp(
  `\\b(?:(half an hour)|(an hour and a half)|(?:the (?:next )?|${RANGE} )(working |business |office )?(hours?|hrs?|h|minutes?|mins?))\\b(?! a (?:day|week))${NO_LENGTH_AHEAD}`,
  "g",
);

/** @returns epoch ms, each with its place in the words */
export function spansIn(said: string, now: number, hours: Hours = HOURS): { index: number; at: number }[] {
  return Array.from(said.matchAll(SPAN), ({ 1: half, 2: more, 3: count, 4: office, 5: unit, index }) => {
    const length = half ? 0.5 : more ? 1.5 : (count ? numberOf(count) : 1) / (unit!.startsWith("m") ? 60 : 1);
    return { index, at: office ? workingHoursLater(now, length, hours) : hoursLater(now, length) };
  });
}

/** The same words with blanks for the spans, for those who read the rest. */
export function withoutSpans(said: string): string {
  return said.replace(SPAN, (found) => " ".repeat(found.length));
}
