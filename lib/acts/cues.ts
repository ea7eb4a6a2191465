/**
 * Some acts have no wording of their own: "the rider had several deliveries" explains as well as "due to
 * demand" does. Their sentences are known by signs that say little alone and enough together.
 */
import { withoutLinks } from "./links";
import type { AgentMessage } from "./message";
import type { Place } from "./places";
import { anyOf } from "./ways";

/**
 * What each sign adds, under the name of what it is; a sign that speaks against it takes away. Patterns are
 * without the flag `g`, for normalised text, and every quantifier is bounded. A sign counts once a sentence.
 */
export type Cues = Record<string, [weight: number, sign: RegExp]>;

/** From this weight on a sentence does it. */
const ENOUGH = 4;
/** How much of a sentence is looked at, in characters: no explanation waits that long. */
const SIGHT = 400;

/**
 * The sentences in which the signs together weigh enough, from the first that speaks for it to the last.
 * @param lean what a sentence that begins there weighs by what was said before it
 */
export function weighed(
  message: AgentMessage,
  cues: Cues,
  lean: (start: number) => number = () => 0,
): Place[] {
  const { plain, sentences } = withoutLinks(message);
  return sentences.flatMap(({ start, end }) => {
    const words = plain.slice(start, Math.min(end, start + SIGHT));
    const seen = Object.values(cues).flatMap(([weight, sign]) => {
      const found = sign.exec(words);
      return found ? [{ weight, from: found.index, to: found.index + found[0].length }] : [];
    });
    if (seen.reduce((sum, { weight }) => sum + weight, seen.length && lean(start)) < ENOUGH) return [];
    const speaking = seen.filter(({ weight }) => weight > 0);
    const from = Math.min(...speaking.map((sign) => sign.from));
    const to = Math.max(...speaking.map((sign) => sign.to));
    return [{ start: start + from, end: start + to, words: words.slice(from, to) }];
  });
}

/** One sign out of several phrases, each of whole words. */
export const sign = (...phrases: (RegExp | string)[]): RegExp => new RegExp(anyOf(...phrases).source);

/** A clause that speaks of a third: neither of what we do nor of what you should do. */
export const OF_A_THIRD =
  /(?:^|^@\w{1,30} |[,;:!\u2013] |- |that |and |but )(?:the|an?|some|many|most|all|these|those|this|it|it's|there|there's|they|they're|other|certain|every|(?!thanks|as|is|was|has|regards|always|unless|yes|this|does|please|let's)[a-z-]{3,16}s(?: and \w{3,12})?) (?!you)/;
