/** What they asked is answered. */
import { isAnswered, partsOf } from "../../coach/answered";
import type { Seen } from "../seen";
import { date, FINAL } from "./date";
import { factsOf, type Span } from "./own-case";
import { isPutOff, VAGUE } from "./put-off";

/** A plain yes, no, or who pays. */
const DEFINITE =
  /^(?:yes|no|none|nope|sure|of course|not at all|certainly|exactly|correct|absolutely)\b|\b(?:you (?:don't|do not|needn't|need not|won't|can|may|only|just)|no (?:need|charge|cost|extra|tools)|it(?:'s| is) (?:a|an|the|because|for)|not needed|for free|free of charge|nothing|we (?:do|pay|cover)|on us)\b/;

/** Facts that only we know, told in an answer. */
const NEW_FACTS = 2;

/** Every question of theirs that waits, in its main part at least. */
export function answer(seen: Seen): Span[] {
  const { draft, asked } = seen;
  const told = draft.body.filter(({ text }) => !text.endsWith("?"));
  if (seen.late) return told.filter((sentence) => isSubstance(seen, sentence)).slice(0, 1);
  const open = asked.filter((question) => !partsOf(question).some((part) => isAnswered(draft, part)));
  if (!open.length) return asked.length ? told.slice(0, 1) : [];
  // One question can be answered in other words than its own.
  if (open.length > 1 || asked.length > 1) return [];
  const facts = factsOf(seen, NEW_FACTS);
  if (facts.length) return facts;
  return told.filter(({ start, end }) => isDefinite(draft.plain.slice(start, end))).slice(0, 1);
}

/** Kind words, and no answer. */
const COURTESY =
  /\b(?:thanks?|thank you|sorry|apolog\w{2,6}|appreciate|hope|glad|happy|welcome|understand\w{0,3}|regards|patience|have a|sincerely|value|important to us)\b/;

/** Whoever trusts us again takes most answers for one: not a courtesy, and not a step into nowhere. */
function isSubstance(seen: Seen, { start, end }: Span): boolean {
  const words = seen.draft.plain.slice(start, end);
  if (isDefinite(words)) return true;
  if (isPutOff(seen) || words.split(" ").length < 2) return false;
  return !COURTESY.test(words) && (!VAGUE.test(words) || date(seen).length > 0);
}

const isDefinite = (words: string) => DEFINITE.test(words) || FINAL.test(words);
