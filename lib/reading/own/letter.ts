/** A message as lines, with the part of each that is still taken for the customer's own. */
import { normalise } from "../../text";

export interface Letter {
  /** The lines as they were given, without their `\n`. */
  raw: readonly string[];
  /** The same lines in one spelling, as long as the raw ones. */
  whole: readonly string[];
  /** The own part of each in one spelling, trimmed, at most `SHOWN` characters: for looking at. */
  lines: string[];
  /** The customer's own part of each raw line: from `from`, up to `to` (excluded). */
  from: number[];
  to: number[];
  customer: string | undefined;
}

/** A head over a quote stands on the lines from `start` up to `end` (excluded); `sender`: what it says of who wrote. */
export interface Head {
  start: number;
  end: number;
  sender: string;
}

/** What tells a line's kind stands at its beginning. */
const SHOWN = 320;
/** Marks that have no width; mail programs leave them at the ends of lines. */
const UNSEEN = "[\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]";
const UNSEEN_FIRST = new RegExp(`^${UNSEEN}{1,200}`);
const UNSEEN_LAST = new RegExp(`^${UNSEEN}$`);

export function letterOf(text: string, customer: string | undefined): Letter {
  const raw = text.split("\n");
  const whole = normalise(text).split("\n");
  return {
    raw,
    whole,
    lines: whole.map(tidy),
    from: raw.map(() => 0),
    to: raw.map((line) => line.length),
    customer,
  };
}

/** Sets aside the lines from `start` up to `end` (excluded). */
export function setAside(letter: Letter, start: number, end = start + 1) {
  letter.from.fill(0, start, end);
  letter.to.fill(0, start, end);
  letter.lines.fill("", start, end);
}

/** Leaves of a line only `from` up to `to`, counted in the raw line. */
export function keepOnly(letter: Letter, at: number, from: number, to = letter.to[at]!) {
  letter.from[at] = from;
  letter.to[at] = to;
  letter.lines[at] = tidy(letter.whole[at]!.slice(from, to));
}

/** Where in the raw line the own part's first visible character stands. */
export function indent(letter: Letter, at: number): number {
  const from = letter.from[at]!;
  const line = letter.raw[at]!.slice(from, from + 200);
  return from + (UNSEEN_FIRST.exec(line)?.[0].length ?? 0);
}

/** The next line from `at` on that says something, or `last`. */
export function nextSaid(letter: Letter, at: number, last: number): number {
  let next = at;
  while (next < last && !letter.lines[next]) next += 1;
  return next;
}

export function kept(letter: Letter): string {
  return letter.raw
    .map((line, at) => {
      const from = letter.from[at]!;
      const to = letter.to[at]!;
      if (from === 0 && to === line.length) return line;
      return blank(line.slice(0, from)) + line.slice(from, to) + blank(line.slice(to));
    })
    .join("\n");
}

function blank(part: string): string {
  return part.includes("\r") ? part.replace(/[^\r]/g, " ") : " ".repeat(part.length);
}

function tidy(line: string): string {
  const seen = line.slice(0, SHOWN + 200).trim();
  if (!seen) return "";
  const first = seen.charCodeAt(0) < 0x2000 ? seen : seen.replace(UNSEEN_FIRST, "");
  let end = Math.min(first.length, SHOWN);
  while (end > 0 && first.charCodeAt(end - 1) >= 0x2000 && UNSEEN_LAST.test(first[end - 1]!)) end -= 1;
  return first.slice(0, end).trimEnd();
}
