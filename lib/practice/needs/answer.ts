/** What they asked is answered. */
import { isAnswered, partsOf } from "../../coach/answered";
import { words as wordsOf } from "../case-words";
import type { Seen } from "../seen";
import { date, FINAL } from "./date";
import { isCourtesy, leadsElsewhere } from "./empty";
import { factsOf, type Span } from "./own-case";
import { isPutOff, VAGUE } from "./put-off";

/** A plain yes, no, or who pays. */
const DEFINITE =
  /^(?:yes|yeah|yep|yup|no(?! (?:problem|worries|idea|comment|further|doubt)\b)|none|nope|nah|sure|right[,.:]|(?:us|we|me)[,.!]|(?:just|only) (?:your|the|by)\b|(?:by|via|straight|directly|onto|back (?:to|on|onto)|to your)|of course|not (?:at all|necessarily|a \w{4,6}\b)|certainly|exactly|correct|absolutely|definitely|(?:that|it|this)(?:'s| is|'d be| was|'ll be| wasn't| isn't)(?: not)? (?:us|me|him|her|them|ours)\b|(?:you|we|i|it|they|he|she|that|there) (?:do|does|did|is|are|was|were|will|would|can|won't|can't|have|has)(?:n't| not)?[,.!:;])|, (?:yes|no)[,.!:;]|\b(?:it|they|he|she) (?:(?:does|do|is|are|will|would|did)(?:n't| not)|won't|never)\b|\b(?:you (?:don't|do not|needn't|need not|won't|(?:can|may)(?! be sure| rest| trust| expect| look forward| count)|only|just)|no (?:need|charge|cost|extra|tools)|not needed|we(?:'d| would)? never|(?:^|(?:it(?:'s|'ll be| is| will be)|that's) )the (?:very |exact )?same|for free|free of charge|at our (?:cost|expense)|on the house|nothing|we(?:'ll| will|'re| are)? (?:do|pay(?:ing)?|cover(?:ing)?)|on us)\b/;

/** What a thing is, or is for. */
const EXPLAINS = /\bit(?:'s| is) (?:a|an|the|because|for)\b/;

/** Facts that only we know, told in an answer. */
const NEW_FACTS = 2;

/** Every question of theirs that waits, in its main part at least. */
export function answer(seen: Seen): Span[] {
  const { draft, asked } = seen;
  const told = draft.body.filter((piece) => !piece.text.endsWith("?") && !leadsElsewhere(seen, piece));
  if (seen.topic) return told.filter((piece) => takesUp(seen, seen.topic!, piece)).slice(0, 1);
  const open = asked.filter((question) => !partsOf(question).some((part) => isAnswered(draft, part)));
  if (!open.length) return asked.length ? told.slice(0, 1) : [];
  // One question can be answered in other words than its own.
  if (open.length > 1 || asked.length > 1) return [];
  const facts = factsOf(seen, NEW_FACTS);
  if (facts.length) return facts;
  return told
    .filter(({ start, end }) => {
      const words = draft.plain.slice(start, end);
      return isDefinite(words) || EXPLAINS.test(words);
    })
    .slice(0, 1);
}

/** A yes or a no, or words of the matter that they ask about: not a courtesy, and not a step into nowhere. */
function takesUp(seen: Seen, topic: ReadonlySet<string>, { start, end }: Span): boolean {
  const words = seen.draft.plain.slice(start, end);
  if (isDefinite(words)) return true;
  if (isCourtesy(words) || isPutOff(seen) || (VAGUE.test(words) && !date(seen).length)) return false;
  return [...wordsOf(words)].some((word) => topic.has(word));
}

const isDefinite = (words: string) => DEFINITE.test(words) || FINAL.test(words);
