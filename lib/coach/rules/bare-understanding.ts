import { namesFailure } from "../../acts/failure-named";
import { around, fillerEnd, inOrder, opensSentence, places, restOf, sentenceAt } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const BARE =
  /\b(?:i|we)(?: (?:can|do|completely|only|really|totally|quite|fully|totally|truly|really|certainly|absolutely|definitely|perfectly)){0,3} (?:understand|appreciate|hear|share|acknowledge|know|get|imagine|see|recogni[sz]e)(?: (?:how|that|why|what|your|the|you|you're|you are|feel|must|are|be|this|is|it|can|may|so|very|and|concerns?|feelings?|frustrat(?:ion|ed|ing)|disappoint(?:ment|ed|ing)|upset(?:ting)?|anger|angry|annoy(?:ed|ance|ing)|situation|position|inconvenience|worry|worries|dissatisfaction)){1,8}\b/g;
/** The same in three words, and no more. */
const CURT =
  /\b(?:i|we)(?: (?:totally|completely|fully|really|do|absolutely|definitely|can|truly|so|100%|just)){0,2} (?:hear (?:you|that)|get (?:it|that|you|where you(?:'re| are) coming from)|feel (?:you|your pain|for you)|understand(?: (?:you|that|this|it|completely|fully))?|know (?:how (?:it|that|this) (?:feels|is)|the feeling)|see where you(?:'re| are) coming from|can relate|(?:sympathi[sz]e|empathi[sz]e)(?: with you)?)(?=[.!]|,? (?:and|but) (?:i|we)\b|$)/g;
const FEELING =
  /(?:feel|frustrat|disappoint|upset|ang(?:er|ry)|annoy|concern|situation|position|inconvenience|worr|dissatisf)/;

export default {
  about: "understanding that shows nothing",
  source: "practice; Packard & Berger 2021 (concrete words)",
  severity: "note",
  check: (draft) =>
    inOrder([
      ...places(draft, BARE)
        .filter(({ words }) => FEELING.test(words))
        .filter(({ end }) => fillerEnd(draft, end) !== undefined && !isConcrete(draft, end)),
      ...places(draft, CURT).filter(({ start }) => opensSentence(draft, start)),
    ]).map(({ start, end }) => ({
      start,
      end,
      why: "Show it: say in their terms what it cost them.",
    })),
  examples: {
    flagged: [
      { draft: "I understand your frustration." },
      { draft: "I completely understand how you feel." },
      { draft: "I hear you. The courier never came." },
      { draft: "We understand your frustration, and I have passed it on." },
    ],
    fine: [
      { draft: "I understand how frustrating three weeks without a washing machine are." },
      { draft: "I understand your frustration. Twice you waited for a courier who never came." },
      { draft: "I understand that you want to close your account." },
      { draft: "I hear you: three weeks without a lamp." },
    ],
  },
} satisfies Rule;

/** This sentence or the next one says what it was; their thing alone, in the next, does not. */
function isConcrete(draft: Draft, at: number): boolean {
  const { end } = sentenceAt(draft, at - 1);
  // The next sentence begins within a few blank characters.
  const next = draft.plain.slice(end, end + 20).search(/\S/);
  const thingless = { ...draft, thing: "" };
  return (
    namesFailure(draft, around(draft, at - 1)) ||
    (next >= 0 && namesFailure(thingless, restOf(draft, end + next + 1)))
  );
}
