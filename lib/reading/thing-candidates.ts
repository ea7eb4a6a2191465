/** The nouns of a sentence that may be the thing that failed, and how each is brought in. */
import type { Piece } from "../text";
import { isIn, isKnown, type Noun, nounPhrase } from "./noun-phrase";
import { isAmiss, type Part, partOf } from "./thing-cues";
import { BOUNDARIES, FAILED, saysOf } from "./thing-ends";
import { MODIFIERS, OURS, PAIRS, THINGS } from "./thing-known";
import { MAIL } from "./thing-never";

/** A word that brings in a noun. */
const LEADS =
  /\b(?:(my|our)|(your)|(the|this|these|those)|(an?|another|some|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|every|[a-z]{2,20}'s)|(?:over)?(?:charged|billed) for)[ \n]{1,2}/g;
/** What follows a noun, and where in it: "the roses *in my bouquet* were …". */
const NEXT = [
  /^(?:'s?(?: [a-z-]{1,20}){1,2})? (?!shows?|says?|proves?)([a-z']{1,20})/,
  /^ (?:in|on|from|for|at|by) (?:(?:my|our|the|this|your) )?[a-z-]{1,20} ([a-z']{1,20})/,
  /^ (?:in|on|from|for|at|by) (?:(?:my|our|the|this|your) )?[a-z-]{1,20} [a-z-]{1,20} ([a-z']{1,20})/,
];
/** Letters that a noun is looked for in. */
const AHEAD = 80;

type Lead = "my" | "your" | "the" | "a" | "bare";

export interface Candidate extends Noun {
  start: number;
  end: number;
  lead: Lead;
  part: Part;
  /** Something is said of it right behind it, and that is trouble. */
  subject: boolean;
}

export function candidates(sentence: Piece): Candidate[] {
  const { text } = sentence;
  const found: Candidate[] = [];
  const add = (from: number, lead: Lead) => {
    const noun = nounPhrase(text.slice(from, from + AHEAD));
    if (!noun) return;
    const [at, end] = [from + noun.at, from + noun.at + noun.text.length];
    if (found.some((other) => other.start < sentence.start + end && other.end > sentence.start + at)) return;
    const behind = text.slice(end, end + AHEAD);
    const part = partOf(text, from, end);
    if (!mayBe(noun, lead, part)) return;
    const subject = NEXT.some((next) => saysOf(next.exec(behind)?.[1] ?? "")) && isAmiss(behind);
    const [start, last] = [sentence.start + at, sentence.start + end];
    found.push({ ...noun, start, end: last, lead, subject, part });
  };
  for (const { 0: words, 1: my, 2: your, 3: the, 4: other, index } of text.matchAll(LEADS)) {
    // "My son's bike": whose it is belongs to its name, and stands in "my …" already.
    const whose = other?.endsWith("'s");
    const lead = my ? "my" : your ? "your" : the ? "the" : "a";
    if (!whose) add(index + words.length, lead);
  }
  for (const from of knownAt(text)) add(from, "bare");
  return found;
}

/** Whether "your …" can be said of it in a reply. */
function mayBe(noun: Noun, lead: Lead, part: Part): boolean {
  if (isIn(MAIL, noun.text)) return part === "shut out";
  if (isIn(OURS, noun.head) && !noun.known) return lead === "my" || part === "ordered";
  return noun.known || (lead !== "bare" && lead !== "your");
}

/** Where a known thing begins, whatever stands before it, with the word that makes a name with it. */
function knownAt(text: string): number[] {
  const words = [...text.matchAll(/[a-z][a-z0-9'-]{1,20}/g)];
  return words.flatMap(({ 0: word, index }, at) => {
    const next = words[at + 1]?.[0];
    const pair = PAIRS.has(`${word}-${next}`);
    const named = MODIFIERS.has(word) && next !== undefined && isKnown(next);
    if (!pair && !named && !isIn(THINGS, word)) return [];
    // "Somebody else's prescription" is not theirs.
    if (/(?:else|people|body)'s $/.test(text.slice(Math.max(0, index - 16), index))) return [];
    // "Refund my …", "order it": a verb.
    if (/^(?:my|our|me|us|it|them|this|the|him|her|a|an|your|you|i)$/.test(next ?? "") && !pair) return [];
    if (!pair && (BOUNDARIES.has(word) || FAILED.has(word))) return [];
    return [index];
  });
}
