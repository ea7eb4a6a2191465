/** Where in a sentence each promise begins and ends, and the time that it says before or within itself. */
import { maySayTime } from "../dates/readings";
import { WEEKDAY } from "../dates/spellings";
import { type Opening, openings } from "./openings";

/**
 * Reads the time in some words; nothing where they say none.
 * @param waits the promise hangs on something that must come first, so that no length counts from now
 */
export type ReadTime<Time extends Said> = (words: string, waits: boolean) => Time | undefined;

interface Said {
  /** An hour without its day. */
  hourOnly?: true;
}

/** Places are of the sentence. */
export interface Part<Time> {
  start: number;
  end: number;
  time: Time | undefined;
}

/** Most sentences have neither a will nor a time, and so no promise. */
const WILL = /\b(?:will|shall|gonna|let me|(?:going|about|promise|commit|guarantee|undertake) to)\b|'ll\b/;

/** @param plain a sentence, normalised */
export function parts<Time extends Said>(plain: string, readTime: ReadTime<Time>): Part<Time>[] {
  if (!WILL.test(plain) && !maySayTime(plain)) return [];
  const read = remembering(readTime);
  const begun = parted(plain, read);
  // "By Friday I'll call you": a time that comes before its promise belongs to it.
  const starts = begun.map(({ start }, at) => leadIn(plain, begun[at - 1]?.start, start, read) ?? start);
  return begun.map((opening, at) => {
    const start = starts[at]!;
    const end = starts[at + 1] ?? plain.length;
    const time = read(plain.slice(start, end), waits(plain, opening.start, plain.slice(opening.start, end)));
    return { start, end, time };
  });
}

/** Reading a calendar is slow, and parting a sentence reads the same words again. */
function remembering<Time extends Said>(read: ReadTime<Time>): ReadTime<Time> {
  const known = new Map<string, Time | undefined>();
  return (words, waits) => {
    const key = `${waits} ${words}`;
    if (!known.has(key)) known.set(key, read(words, waits));
    return known.get(key);
  };
}

/** What makes the words after it a part of the promise before: "I'll make sure that it will arrive". */
const WITHIN = /\b(?:that|so|who|which|to)(?: that)?,? $/;

/** The openings that begin a promise of their own. */
function parted<Time extends Said>(plain: string, read: ReadTime<Time>): Opening[] {
  const all = openings(plain);
  const kept: Opening[] = [];
  all.forEach(({ start, side }, at) => {
    const said = read(plain.slice(start, all[at + 1]?.start ?? plain.length), false);
    const before = kept.at(-1);
    if (side === "expects" && !said && leadIn(plain, before?.start, start, read) === undefined) return;
    const isSet = before && read(plain.slice(before.start, start), false) !== undefined;
    if (side === "goes on" && !(isSet && said && !said.hourOnly)) return;
    if (before && !isSet && WITHIN.test(plain.slice(Math.max(0, start - 12), start))) return;
    kept.push({ start, side });
  });
  return kept;
}

const CLAUSES = /[^,;:\u2013\u2014]+/g;
/** How a time begins that leads to a promise; "… and the flight is tonight and a driver will" is none. */
const LEAD = new RegExp(
  "^[ ,]*(?:please )?(?:by|on|at|in|within|before|no later|not later|today|tonight|tomorrow|this|next|later|early|first thing|over|during|come|end of|\\d|the day after" +
    `|(?:give|allow) (?:me|us)|(?:i'm|we're|i am|we are) back|${WEEKDAY})\\b`,
);
/** What the customer does first, or what has happened, says nothing about our time. */
const NOT_OUR_TIME =
  /\b(?:if|once|when|you|your|after|because|since|was|were|has|had|have|did|is|(?<!\bwe )are)\b/;

/** Where the clause with a time begins that leads to the promise at `until`. */
function leadIn<Time extends Said>(
  plain: string,
  previous: number | undefined,
  until: number,
  read: ReadTime<Time>,
): number | undefined {
  const from = Math.max(previous ?? 0, until - 120);
  const clauses = Array.from(
    plain
      .slice(from, until)
      .replace(/\b(?:and|but|then)\b/g, (joint) => ",".repeat(joint.length))
      .matchAll(CLAUSES),
  )
    // The previous promise's own words are not this one's lead.
    .filter(({ index }) => index > 0 || previous === undefined)
    .filter(({ 0: words }) => words.trim());
  const last = clauses.at(-1);
  if (!last || !LEAD.test(last[0]) || NOT_OUR_TIME.test(last[0]) || read(last[0], false) === undefined)
    return undefined;
  return from + last.index + last[0].length - last[0].trimStart().length;
}

/** "Once it arrives, …" */
const FIRST =
  /(?:^|[,;:] ?|\b(?:and|but) )(?:if|once|when|whenever|as soon as|after|upon|unless|following)\b[^;:]{1,120}[, ]$/;
/** "… within 5 days of receiving it", "… once it has arrived". */
const THEN =
  /\b(?:once|when|whenever|as soon as|unless|upon|(?:of|from|after|following)(?: (?:the|its?|your|our|us|when|you|we|they))? (?:receipt|receiv\w{1,5}|arriv\w{1,3}|deliver\w{1,3}|dispatch\w{0,5}|return\w{0,5}|getting|approv\w{1,3}|purchase|confirm\w{0,6}|date|day|request|it|they|you|we|hear\w{0,3}))\b/;

function waits(plain: string, start: number, own: string): boolean {
  return FIRST.test(plain.slice(Math.max(0, start - 160), start)) || THEN.test(own);
}
