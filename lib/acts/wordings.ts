/** Ways of saying one thing, each a named pattern, and the places of a message that say it. */
import type { AgentMessage } from "./message";
import { inOrder, leadOf, type Place, places, restOf } from "./places";

/** The patterns in a list, parted by commas, as one: "a, b" is "(?:a|b)". */
export const oneOf = (list: string): string => `(?:${list.trim().split(/,\s+/).join("|")})`;

export interface Wording {
  /** With the flag `g`, for normalised text. It never runs over the end of a sentence. */
  says: RegExp;
  /** Tested on what precedes in the sentence: without it, the words mean something else. */
  onlyAfter?: RegExp;
  /** Tested on what precedes in the sentence, and takes the words' meaning away: "thanks for", "if". */
  unlessAfter?: RegExp;
  /** The same, on what follows in the sentence. */
  unlessBefore?: RegExp;
}

/**
 * Where the message says it in one of the ways, in order; of places that overlap, the first.
 * @param holds what must be true of every place, whatever the way
 */
export function said(
  message: AgentMessage,
  wordings: Record<string, Wording>,
  holds: (message: AgentMessage, place: Place) => boolean,
): Place[] {
  const found = Object.values(wordings).flatMap((wording) =>
    places(message, wording.says).filter((place) => means(message, wording, place) && holds(message, place)),
  );
  return inOrder(found);
}

function means(message: AgentMessage, wording: Wording, { start, end }: Place): boolean {
  const { onlyAfter, unlessAfter, unlessBefore } = wording;
  if (onlyAfter || unlessAfter) {
    const lead = leadOf(message, start);
    if (unlessAfter?.test(lead) || onlyAfter?.test(lead) === false) return false;
  }
  return !unlessBefore?.test(restOf(message, end));
}
