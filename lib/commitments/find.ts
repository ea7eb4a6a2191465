/** The promises in a draft, each with the time that it says. */

import { dateIn, saysTime } from "../dates/in-words";
import { CLOSING } from "../dates/working-days";
import type { Commitment } from "../model";
import { normalise, sentences } from "../text";
import { openings } from "./promise";

/** A promise without the clock: whether a time is said, not which. Places are of the draft. */
export interface Promised {
  start: number;
  end: number;
  /** In the agent's words. */
  what: string;
  dated: boolean;
}

/**
 * @param now epoch ms, from which "tomorrow" counts
 * @returns in the draft's order; `due` is absent where no time is said, or only one that is over
 */
export function commitments(draft: string, now: number): Commitment[] {
  return promises(draft, (words) => dateIn(words, now, CLOSING)).map(({ time, ...promise }) =>
    time === undefined ? promise : { ...promise, due: time },
  );
}

/** For those who have no clock. */
export function promised(draft: string): Promised[] {
  return promises(draft, (words) => saysTime(words) || undefined).map(({ time, ...promise }) => ({
    ...promise,
    dated: time !== undefined,
  }));
}

/** Reads the time in some words; nothing where they say none. */
type ReadTime<Time> = (words: string) => Time | undefined;

interface Found<Time> {
  start: number;
  end: number;
  what: string;
  time: Time | undefined;
}

/** Words that the agent quotes or that ask instead of promising. */
const NOT_OURS = /^\s*>|\?["')\]]*$/;

function promises<Time>(draft: string, read: ReadTime<Time>): Found<Time>[] {
  return sentences(draft).flatMap(({ text, start }) => {
    if (NOT_OURS.test(text)) return [];
    return inSentence(text, read).map((found) => ({
      ...found,
      start: found.start + start,
      end: found.end + start,
    }));
  });
}

/** Places are of the sentence. */
function inSentence<Time>(sentence: string, read: ReadTime<Time>): Found<Time>[] {
  const plain = normalise(sentence);
  const begun = openings(plain);
  const leads = begun.map(({ start }, at) => leadIn(plain, begun[at - 1]?.start, start, read));
  return begun.flatMap(({ start, side }, at) => {
    const lead = leads[at];
    const until = leads[at + 1]?.start ?? begun[at + 1]?.start ?? sentence.length;
    const time = lead ? leadTime(lead, plain.slice(start, until), read) : read(plain.slice(start, until));
    if (side === "expects" && time === undefined) return [];
    return [{ ...trimmed(sentence, plain, lead?.start ?? start, until), time }];
  });
}

interface Lead<Time> {
  start: number;
  words: string;
  time: Time;
}

const CLAUSES = /[^,;:\u2013\u2014]+/g;
/** What the customer does first, or what has happened, says nothing about our time. */
const NOT_OUR_TIME = /\b(?:if|once|when|you|your|after|because|since|until|was|were|has|had|is|are)\b/;

/** "By Friday I'll call you", "… and tomorrow I'll call you": a time that comes before its promise. */
function leadIn<Time>(plain: string, previous: number | undefined, until: number, read: ReadTime<Time>) {
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
  if (!last || NOT_OUR_TIME.test(last[0])) return undefined;
  const time = read(last[0]);
  if (time === undefined) return undefined;
  const words = last[0].trim();
  return { start: from + last.index + last[0].indexOf(words), words, time } satisfies Lead<Time>;
}

/** "Tomorrow I'll call you at 10": the day leads, the hour follows. */
function leadTime<Time>(lead: Lead<Time>, own: string, read: ReadTime<Time>): Time | undefined {
  const hour = /\b(?:by|at|before|around|between) (?:\d|noon).{0,20}/.exec(own)?.[0];
  return (hour && read(`${lead.words} ${hour}`)) || lead.time;
}

/** A reminder shows one line or two. */
const LONGEST = 240;
/** What joins a promise to the next one, and belongs to neither. */
const JOINT = /(?:[\s,;:\u2013\u2014-]|\b(?:and|but|so|then|or|also)\b)+$/;

function trimmed(sentence: string, plain: string, from: number, to: number) {
  // The joint is looked for in the last words only: looking everywhere would be slow on a hostile text.
  const tail = plain.slice(Math.max(from, to - 40), to);
  const end = to - (JOINT.exec(tail)?.[0].length ?? 0);
  const words = sentence.slice(from, end).replace(/[\s.!\u2026]{1,20}$/, "");
  const what = words.replace(/\s+/g, " ");
  return {
    start: from,
    end: from + words.length,
    what: what.length > LONGEST ? `${what.slice(0, LONGEST - 1).trimEnd()}\u2026` : what,
  };
}
