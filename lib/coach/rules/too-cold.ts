import { isUpset } from "../draft";
import { wordsIn } from "../past";
import type { Draft, Rule } from "../rule";

/** Somebody who writes so much has told how it was. */
const TOLD = 35;
/** A reply under this share of their words is curt. */
const SHARE = 0.6;
const WARM =
  /\b(?:sorry|apolog\w{2,6}|thank(?:s| you)|glad|happy|hope|feel|understand|see (?:how|why|that)|hear|imagine|worr\w{1,4}|please|welcome|wish|love|right to|should(?:n't| not)? have|let me|i'd|i'm)\b/;

export default {
  about: "much colder than what they wrote",
  source: "Packard, Li & Berger 2023 (warm first and last)",
  severity: "note",
  check(draft) {
    const first = draft.body[0];
    if (!first || !isCurt(draft) || WARM.test(draft.plain) || draft.acknowledgements.length) return [];
    if (!/[.!?]$/.test(draft.body.at(-1)!.text) || draft.body.length < 2) return [];
    if (draft.past.heard) return [];
    const why = "They told you how it was for them: a sentence on that comes before the facts.";
    return [{ start: first.start, end: first.end, why }];
  },
  examples: {
    flagged: [
      { draft: "The lamp has a new shade. The post takes 10 days.", wrote: LETTER() },
      { draft: "Shade: replaced. Postage: free of charge.", wrote: LETTER(), temperature: 2 },
    ],
    fine: [
      { draft: "I'm sorry about your lamp. The shade will be replaced.", wrote: LETTER() },
      { draft: "The shade will be replaced. It takes 10 days.", wrote: "Is it replaced?" },
      { draft: "The shade will be replaced. It takes 10 days.", wrote: LETTER(), temperature: 0 },
    ],
  },
} satisfies Rule;

function isCurt(draft: Draft): boolean {
  const { length } = draft.past;
  return isUpset(draft) && length >= TOLD && wordsIn(draft.text.slice(0, 4000)) < length * SHARE;
}

function LETTER(): string {
  return "I sat up all night and cried. It was my mother's, she read to us by it when we were small, and now there is a hole in it as big as my hand. Nobody there seems to care at all.";
}
