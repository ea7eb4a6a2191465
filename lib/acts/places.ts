/** Finding and rewording places in an agent's message; what several acts and rules need. */
import { matches } from "../matches";
import type { Piece } from "../text";
import type { AgentMessage } from "./message";

export interface Place {
  start: number;
  end: number;
  /** The found words, as in `message.plain`. */
  words: string;
}

/** By message and pattern: several acts and rules look for the same, such as an apology. */
const known = new WeakMap<AgentMessage, Map<RegExp, Place[]>>();

/** @param pattern with the flag `g`, for normalised text */
export function places(message: AgentMessage, pattern: RegExp): readonly Place[] {
  const found = known.get(message) ?? new Map<RegExp, Place[]>();
  known.set(message, found);
  const before = found.get(pattern);
  if (before) return before;
  const here = placesIn(message.plain, pattern);
  found.set(pattern, here);
  return here;
}

const placesIn = (plain: string, pattern: RegExp): Place[] =>
  matches(plain, pattern).map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));

/** The sentence that holds the place; the whole message where none does. */
export function sentenceAt(message: AgentMessage, at: number): Piece {
  let [low, high] = [0, message.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (message.sentences[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  const found = message.sentences[low];
  return found && found.start <= at && at < found.end
    ? found
    : { text: message.text, start: 0, end: message.text.length };
}

/** How far a look around a place goes, in characters: bounded, so that a text without stops stays fast. */
const SIGHT = 200;

/** What follows in the same sentence, normalised. */
export function restOf(message: AgentMessage, at: number): string {
  const { end } = sentenceAt(message, Math.max(0, at - 1));
  return message.plain.slice(at, Math.max(at, Math.min(end, at + SIGHT)));
}

/** What precedes in the same sentence, normalised. */
export function leadOf(message: AgentMessage, at: number): string {
  return message.plain.slice(Math.max(sentenceAt(message, at).start, at - SIGHT), at);
}

/** The same sentence around a place, normalised. */
export const around = (message: AgentMessage, at: number): string =>
  leadOf(message, at) + restOf(message, at);

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,!.\n]{0,40}[,!.]?\s*$/;

/** Whether a sentence begins there, be it after "Hi Anna,". */
export function opensSentence(message: AgentMessage, at: number): boolean {
  const lead = leadOf(message, at);
  return !lead.trim() || (lead.length < 60 && GREETING.test(lead));
}

const FILLERS = new Set(
  "a absolutely again all also and any are as at be been being both by can cause caused causes causing completely could during entirely everything experience experienced experiencing faced facing feel feeling feels for from fully further had has have here i in is it its just madam matter may me might much must my now of on once our over personally really recently regarding right sincerely sir situation so some such that the there these this those time to today totally truly under us very was way we were what which will with you your yours yourself".split(
    " ",
  ),
);

/**
 * Where a run of words that say nothing ends, from `at` on: "caused", "this may have caused you". Nothing
 * where a word of substance follows in the same clause.
 */
export function fillerEnd(message: AgentMessage, at: number): number | undefined {
  const clause = /^[^.!?;:\n,\u2013\u2014()]*/
    .exec(restOf(message, at))![0]
    .replace(/\s(?:and|but|so) (?:i|we|i'm|we're|i'll|we'll|i've|we've)\b.*$/s, "");
  const words = clause.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (!words.every((word) => FILLERS.has(word))) return undefined;
  return at + clause.trimEnd().length;
}

/** `words` with the first letter as large as at `at` in the message. */
export function inCase(message: AgentMessage, at: number, words: string): string {
  const first = message.text[at] ?? "";
  return first !== first.toLowerCase() ? capital(words) : words;
}

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/**
 * The place together with the word after it, and that word alone as the rewording: "Please be advised that
 * your" -> "Your". Nothing where no word follows.
 */
export function cut(message: AgentMessage, { start, end }: { start: number; end: number }) {
  const next = /^[\s,:]{0,4}(that\s)?([\p{L}\p{N}'\u2019-]{1,40})/u.exec(message.text.slice(end, end + 60));
  if (!next) return { start, end };
  return { start, end: end + next[0].length, better: inCase(message, start, next[2]!) };
}

/** Places in the order of the text, without those that begin inside the one before. */
export function inOrder(found: Place[]): Place[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let until = -1;
  return sorted.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
}
