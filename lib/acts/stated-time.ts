/** Times that an agent states: a day, an hour, a number of days. "Soon" and "at the earliest" are none. */
import type { AgentMessage } from "./message";
import { type Place, places } from "./places";

const NUMBER =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|a few|couple of|few)";
const RANGE = `${NUMBER}(?: ?(?:-|\u2013|to|or|/) ?${NUMBER})?`;
const UNIT =
  "(?:\\+? ?(?:more |full |short |further )?(?:(?:business|working|calendar|week) ?)?(?:min(?:ute)?s?|hours?|hrs?|h|days?|weeks?|months?))";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}";
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|the \\d{1,2}(?:st|nd|rd|th))`;
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m|p\\.m|o'clock)|\\d{1,2}:\\d{2}|noon|midday|midnight)";
const EDGE =
  "(?:(?:the )?(?:end|close) of (?:the |this |next |your )?(?:business|play|working day|day|week|month)|eod|cob|(?:this|next|the) (?:weekend|week|month|morning|afternoon|evening))";
const DAY = `(?:(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week|weekend|month)|next (?:week|month|${WEEKDAY})|${WEEKDAY}|${DATE}|${EDGE}|${CLOCK})\\b)`;

const STATED: RegExp[] = [
  // A span of time that runs from now.
  new RegExp(
    `\\b(?:within|in|inside|under|after|takes?|taking|take up to|allow(?: us| up to)?|up to|for|over|wait|give (?:me|us)|need|require) (?:the |about |around |approximately |roughly |at least |up to |a maximum of |maximum |max |only |another |just |a period of )*(?:next |coming |following )?(?:${RANGE})?${UNIT}(?: ${UNIT})?\\b(?! ago)`,
    "g",
  ),
  new RegExp(`\\b(?:the next|next|coming|another) (?:${RANGE})?${UNIT}\\b`, "g"),
  new RegExp(
    `\\b\\d{1,3}(?: ?(?:-|\u2013|to) ?\\d{1,3})?${UNIT}\\b(?! ago)(?= (?:from now|at (?:the )?most|max|turnaround|tat))`,
    "g",
  ),
  /\bbetween \d{1,2}(?::\d{2})?(?: ?[ap]m)? ?(?:and|-|to) ?\d{1,2}\b/g,
  // A day or an hour.
  /\bat \d{1,2}\b(?!\d|[:.,]\d|\s?(?:%|percent|stars?|euros?|pounds|dollars|am|pm|of))/g,
  new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)\\b`, "g"),
  new RegExp(
    `\\b(?:by|before|until|till|on|at|around|from|no later than|latest|between|come|for|this|next) ${DAY}`,
    "g",
  ),
  new RegExp(
    `\\b(?:later |first thing |early |late |again |back |out |${WEEKDAY} )?(?:today|tomorrow|tonight|this (?:morning|afternoon|evening|week|weekend|month)|next (?:week|month|${WEEKDAY})|${WEEKDAY} (?:morning|afternoon|evening|at)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`,
    "g",
  ),
];
/** A time that is over, or that is not of the deed. */
const OTHERS = /\b(?:open|hours|available|since|from|between) $|(?:24\/7|24x7)/;

/** In order of the patterns, not of the text. */
export const statedTimes = (message: AgentMessage): Place[] =>
  STATED.flatMap((pattern) => places(message, pattern)).filter(
    ({ start, words }) =>
      !OTHERS.test(message.plain.slice(Math.max(0, start - 14), start)) &&
      !/^for (?:the|this|a|an) /.test(words),
  );
