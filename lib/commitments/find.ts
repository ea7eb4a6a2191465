/** The promises in a draft, each with the time that it says. */

import { saysTime, timeIn } from "../dates/in-words";
import type { Commitment } from "../model";
import { HOURS, type Hours } from "../model/settings";
import { normalise, sentences } from "../text";
import { parts, type ReadTime } from "./parts";

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
export function commitments(draft: string, now: number, hours: Hours = HOURS): Commitment[] {
  return promises(draft, (words, waits) => {
    const time = timeIn(words, now, hours.closing, hours);
    return waits && time?.counted ? undefined : time;
  }).map(({ time, ...promise }) => ({
    ...promise,
    ...(time && { due: time.at }),
    ...(time?.dayOnly && { dayOnly: true }),
  }));
}

/** For those who have no clock. */
export function promised(draft: string): Promised[] {
  return promises(draft, saysTime).map(({ time, ...promise }) => ({
    ...promise,
    dated: time !== undefined,
  }));
}

/** Words that the agent quotes or that ask instead of promising. */
const NOT_OURS = /^\s*>|\?["')\]]*$/;

function promises<Time extends { hourOnly?: true }>(draft: string, read: ReadTime<Time>) {
  return sentences(draft).flatMap(({ text, start: at }) => {
    if (NOT_OURS.test(text)) return [];
    const plain = normalise(text);
    return parts(plain, read).map(({ start, end, time }) => {
      const words = trimmed(text, plain, start, end);
      return { ...words, start: words.start + at, end: words.end + at, time };
    });
  });
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
