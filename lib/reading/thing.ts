/**
 * The customer's own word for what failed, ready for "your …": a noun after "my" or "the", or after
 * "I ordered a", near the failure. Left out where no rule is sure: a wrong noun is worse than none.
 */
import type { Failure, Reading } from "../model";
import { normalise, type Piece, sentences } from "../text";
import { type Heard, READ_AT_MOST } from "./heard";
import { ADJECTIVES, BOUNDARIES, GENERIC, ING_NOUNS, NOT_THINGS, NUMBERS, OURS, PEOPLE } from "./thing-words";

/** "my …", "the …", or what they ordered; the words after it are looked at one by one. */
const LEADS =
  /\b(?:(?<!\b(?:in|into|on|at) )(my|our)|(?:order(?:ed)?|bought|purchased|booked|received|got|sent me|sent us|rented|subscribed to|reserved) (?:a|an|the|one|this|that|these|those|your|some|two|three|four|\d{1,2})(?: pair of| set of)?|(?<!\b(?:on|off|over|at|in|into|under|behind|through|from|to|by|near|until) )(the|this))[ \n]{1,2}/g;

interface Candidate {
  text: string;
  start: number;
  end: number;
  points: number;
}

export function thingIn(heard: Heard[]): Reading["thing"] {
  // The telling is in the first message that names the failure; later ones say "it".
  for (const one of heard) {
    const failed = one.hits.filter(({ rule }) => hasThing(rule.says?.failure)).flatMap(({ spans }) => spans);
    if (!failed.length) continue;
    const text = normalise(one.own.slice(0, READ_AT_MOST));
    const parts = sentences(text);
    const holds = (part: Piece) => failed.some((span) => span.start < part.end && span.end > part.start);
    const near = parts.findIndex(holds);
    const found = parts
      .filter((part, at) => holds(part) || (at < near && at >= near - 2))
      .flatMap((part) => candidates(part, holds(part) ? 2 : 0))
      // Money is taken from an account; only who is locked out has lost it.
      .filter(({ text }) => text !== "account" || one.hits.some(({ id }) => id === "account_access"))
      .sort((a, b) => b.points - a.points || a.start - b.start)[0];
    if (!found) continue;
    const { start, end } = found;
    return { text: asWritten(one.own.slice(start, end)), span: { message: one.message.id, start, end } };
  }
}

/** Behaviour fails without a thing. */
function hasThing(failure: Failure | undefined): boolean {
  return failure !== undefined && failure !== "staff_behaviour";
}

function candidates(sentence: Piece, near: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of sentence.text.matchAll(LEADS)) {
    const from = match.index + match[0].length;
    const noun = nounPhrase(sentence.text.slice(from, from + 60));
    if (!noun) continue;
    const text = noun.text;
    const head = text.split(/\s/).at(-1)!;
    const lead = match[1] ? "my" : match[2] ? "the" : "ordered";
    if (lead === "the" && OURS.has(head)) continue;
    const points = near + (lead === "the" ? 1 : 3) + (GENERIC.has(head) ? 0 : 1);
    // "the" alone, away from the failure, may be anything.
    if (points < 3) continue;
    const start = sentence.start + from + noun.at;
    found.push({ text, start, end: start + text.length, points });
  }
  return found;
}

/** The noun that begins a text: up to four words before a word that can be no part of it. */
function nounPhrase(text: string): { text: string; at: number } | undefined {
  const words: { word: string; at: number }[] = [];
  let ended = false;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'&-]{0,30}|[^\s]/gu)) {
    const word = match[0];
    const leading = ADJECTIVES.has(word) && words.every((before) => ADJECTIVES.has(before.word));
    if (!/^[\p{L}\p{N}]/u.test(word) || (!leading && endsNoun(word, words))) {
      ended = true;
      break;
    }
    words.push({ word, at: match.index });
    if (words.length > 5) return;
  }
  // The slice may have cut a word in two: only a seen end is an end, unless the sentence is over.
  if (!ended && text.length >= 60) return;
  // "The fabric of the sofa": the sofa is the thing, and its own "the" finds it.
  if (text.slice(words.at(-1)?.at).split(/\s/)[1] === "of") return;
  while (words.length && ADJECTIVES.has(words[0]!.word)) words.shift();
  const head = words.at(-1);
  if (!head || words.length > 4 || words.some(({ word }) => NOT_THINGS.has(word))) return;
  // "My phone's screen", "my phone's dead": the phone, whichever it is.
  const word = head.word.replace(/'s$/, "");
  if (word.length < 3 && !/^(?:tv|pc)$/.test(word)) return;
  const at = words[0]!.at;
  return { text: text.slice(at, head.at + word.length), at };
}

/** Whether a noun phrase of `words` is over before `word`. */
function endsNoun(word: string, words: { word: string }[]): boolean {
  if (BOUNDARIES.has(word) || /n't$|ly$|'(?:ve|ll|d|re|m)$/.test(word)) return true;
  if (!words.length) return false;
  // A number, an order's code, or what belongs to the thing; "my son's bike" is still his bike.
  if (/^\d{3}|\d-|-\d/.test(word) || NUMBERS.has(word)) return true;
  const before = words.at(-1)!.word;
  if (before.endsWith("'s") && !PEOPLE.has(before.slice(0, -2))) return true;
  // A verb's form behind a noun: "kettle exploded", "machine leaking"; before it, it is an adjective.
  if (/ed$/.test(word)) return !/^(?:bed|feed|speed|shed|seed)$/.test(word);
  return /ing$/.test(word) && !ING_NOUNS.has(word);
}

/** As they wrote it, on one line; in lower case where they shouted, or where only the first letter stood out. */
function asWritten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  const shouted = line === line.toUpperCase() && line.length > 4;
  return shouted ? line.toLowerCase() : line;
}
