/**
 * Hours of the day in the many ways in which people write them, put in the one that the date reader knows.
 * Takes and gives normalised text (lib/text).
 */
import { numberOf } from "./numbers";
import { wallAt } from "./wall-clock";

export const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const DAY = `(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|${WEEKDAY})`;
/** An hour that shows that it is one. */
const SURE =
  "\\d{1,2}(?::[0-5]\\d\\b|(?::[0-5]\\d)? ?[ap](?:m\\b|\\.m\\.)|(?= ?o'?clock\\b))|(?:noon|mid-?day|midnight|lunch(?: ?time)?)\\b";
/** What may follow a bare hour: "tomorrow at 9.", "by 4 on Friday"; not "by 4 people". */
const ENDS = `[,;.!)]|$|(?:sharp|latest|at the latest|(?:on |in the )?(?:${DAY}|morning|afternoon|evening))\\b`;
const ALONE = `(?= ?(?:${ENDS}))`;
const CLOCK = `(?:${SURE}|\\d{1,2}\\b${ALONE})`;
const UNTIL =
  "(?:(?:no|not) later than|(?:any time |some ?time )?(?:between|by|before|around|about|after|until|till|from|latest))(?: around| about)?";

const MINUTES: Record<string, number> = { half: 30, quarter: 15, twenty: 20, ten: 10, five: 5 };
const TWELVE = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
/** "quarter to five"; "half ten" is half past ten. */
const PAST_OR_TO = new RegExp(`\\b(half|quarter|twenty|ten|five) (past |to |)(\\d{1,2}|${TWELVE})\\b`, "g");
const WHOLE_HOUR = new RegExp(
  `\\b(at|by|before|around|until|between|and) (${TWELVE})(?= ?(?:[ap]\\.?m\\b|o'?clock\\b|${ENDS}))`,
  "g",
);

function pastOrTo(said: string, minutes: string, side: string, word: string): string {
  const hour = numberOf(word);
  const minute = MINUTES[minutes]!;
  if (side === "" && minutes !== "half") return said;
  return side !== "to " ? `${hour}:${two(minute)}` : `${hour === 1 ? 12 : hour - 1}:${60 - minute}`;
}

const two = (part: number) => String(part).padStart(2, "0");

const HOUR_BEFORE = `\\b((?:[1-9]|1[01])(?::[0-5]\\d)?)(?= (?:in the|this|tomorrow|(?:on )?${WEEKDAY})`;

type Rewriting = [pattern: RegExp, plain: string | ((...found: string[]) => string)];
const REWRITINGS: Rewriting[] = [
  [PAST_OR_TO, pastOrTo],
  [WHOLE_HOUR, (_, at, word) => `${at} ${numberOf(word!)}`],
  [/\b(at|by|before|around|until) (\d{1,2})\.([0-5]\d)\b(?![\d%.]| ?(?:usd|eur|gbp|%))/g, "$1 $2:$3"],
  [/\b([01]?\d|2[0-3])h([0-5]\d)\b/g, "$1:$2"],
  [/\bafter (?:lunch(?: ?time)?|noon|midday)\b/g, "in the afternoon"],
  // "6 tomorrow morning", "8 on Friday evening": the part of the day says which 6 and which 8.
  [new RegExp(`${HOUR_BEFORE} morning\\b)`, "g"), "$1 am"],
  [new RegExp(`${HOUR_BEFORE} (?:afternoon|evening)\\b)`, "g"), "$1 pm"],
  // Four figures are an hour, unless they look like a year.
  [
    /\b(at|by|before|around|until) (?!20[2-9]\d)([01]\d|2[0-3])([0-5]\d)\b(?! ?(?:usd|eur|gbp|%))/g,
    "$1 $2:$3",
  ],
  // "tomorrow, Saturday": one day, said twice.
  [new RegExp(`\\b(today|tomorrow)(?:,? \\(?| \\(?)${WEEKDAY}\\b\\)?,?(?! (?:week|\\d))`, "g"), "$1"],
  // Of two the later one is the promise: "between 2 and 4", "today or tomorrow".
  [
    new RegExp(
      `\\b(?:between|from) (?:\\d{1,2}(?::\\d\\d)?|${TWELVE})(?: ?[ap]m)? ?(?:and|to|until|till|-|\u2013) ?(?=${CLOCK})`,
      "g",
    ),
    "at ",
  ],
  [
    new RegExp(
      `\\b(?:(?:today|tomorrow|${WEEKDAY}) or|between ${WEEKDAY} and|${WEEKDAY} ?(?:to|-)) ?(?=(?:tomorrow|${WEEKDAY})\\b)`,
      "g",
    ),
    "",
  ],
  // "by 9 am" and "Friday before noon": one time, where the reader would see two.
  [new RegExp(`\\b${UNTIL} (?=${CLOCK})`, "g"), "at "],
  [new RegExp(`\\b(${DAY}),? (?=\\d{1,2}\\b${ALONE})`, "g"), "$1 at "],
];

/** @param now epoch ms, in the zone, for "this time tomorrow" */
export function plainHours(words: string, now: number, zone?: string): string {
  const { hour, minute } = wallAt(now, zone);
  const clock = `at ${two(hour)}:${two(minute)} `;
  return REWRITINGS.reduce(
    // The two kinds of replacement are one to `replace`, but not to its overloads.
    (said, [pattern, plain]) =>
      typeof plain === "string" ? said.replace(pattern, plain) : said.replace(pattern, plain),
    words.replace(/\b(?:by )?this time (?=tomorrow\b|next\b|on\b)/g, clock),
  );
}
