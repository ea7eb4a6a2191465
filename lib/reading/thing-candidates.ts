/** The nouns of a sentence that may be the thing that failed, and how surely each is brought in. */
import type { Piece } from "../text";
import { nounPhrase } from "./noun-phrase";
import { OURS, PAIRS, THINGS } from "./thing-words";

/** "my …", "the …", or what they ordered; the words after it are looked at one by one. */
const LEADS =
  /\b(?:(my|our)|(?:order(?:ed)?|bought|purchased|booked|received|got|sent me|sent us|rented|subscribed to|reserved) (?:a|an|the|one|this|that|these|those|your|some|two|three|four|\d{1,2})(?: pair of| set of)?|(the|this|these|those|a|an|your|another))[ \n]{1,2}/g;
/** After these, "my …" is where something is, not what failed; after the others, it may be. */
const INSIDE = /\b(?:in|inside|at|under|behind|near|by|until|outside) (?:(?:the|my|our|a|an|your|this) )?$/;
const PLACED =
  /\b(?:on|off|over|into|through|from|to|onto|across|around|past|above|below|with|holding|about|against) (?:(?:the|my|our|a|an|your|this) )?$/;
/** What a verb is followed by: "refund my …", "order it". */
const VERB = /^[a-z]{1,20} (?:my|our|me|us|it|them|this|the|him|her|a|an|your)\b/;

export interface Candidate {
  text: string;
  start: number;
  end: number;
  lead: Lead;
  known: boolean;
}

/** What it is worth how it is brought in. */
export const LEAD = { ordered: 4, my: 4, the: 2, none: 1 };
type Lead = keyof typeof LEAD;

export function candidates(sentence: Piece): Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, lead: Lead, onlyKnown: boolean) => {
    const noun = nounPhrase(sentence.text.slice(from, from + 60));
    if (!noun) return;
    const head = headOf(noun.text);
    const known = THINGS.has(head) || PAIRS.has(lastTwo(noun.text));
    if ((onlyKnown && !known) || (lead !== "my" && OURS.has(head))) return;
    const start = sentence.start + from + noun.at;
    found.push({ text: noun.text, start, end: start + noun.text.length, lead, known });
  };
  for (const match of sentence.text.matchAll(LEADS)) {
    const [words, my, other] = match;
    const before = sentence.text.slice(Math.max(0, match.index - 12), match.index);
    const placed = PLACED.test(before);
    const sure = other === "the" || other === "this";
    if (INSIDE.test(before) || (placed && sure)) continue;
    const lead = my ? (placed ? "none" : "my") : sure ? "the" : other ? "none" : "ordered";
    add(match.index + words.length, lead, placed || lead === "none");
  }
  for (const from of knownAt(sentence.text)) add(from, "none", true);
  return found;
}

/** Where a known thing begins, whatever stands before it. */
function knownAt(text: string): number[] {
  const words = [...text.matchAll(/[a-z][a-z0-9'-]{1,20}/g)];
  return words.flatMap(({ 0: word, index }, at) => {
    const pair = PAIRS.has(`${word}-${words[at + 1]?.[0]}`);
    const before = text.slice(Math.max(0, index - 16), index);
    // "Somebody else's prescription" is not theirs.
    if (/(?:else|people|body)'s $/.test(before)) return [];
    if (INSIDE.test(before) || PLACED.test(before) || VERB.test(text.slice(index, index + 30))) return [];
    return pair || THINGS.has(word) ? [index] : [];
  });
}

export function headOf(noun: string): string {
  return noun.split(/\s/).at(-1)!;
}

function lastTwo(noun: string): string {
  return noun.split(/\s/).slice(-2).join("-");
}
