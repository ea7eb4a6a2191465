import { opensSentence, places } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const REFUSAL =
  /\b(?:unfortunately|regrettably|sadly|(?:i'm|i am|we're|we are) afraid(?! of| to)|(?:i|we) regret(?: to (?:inform|say|tell|advise|let you know)(?: you)?(?= that| we| your|,)|(?= that (?:we|i) (?:cannot|can't|are|am|do not|don't|will not|won't)))|(?:i'm|i am|we're|we are) sorry to (?:inform|tell|say|advise)(?: you)?(?= that| we| your|,)|(?:i|we) (?:have|hate) to (?:inform|disappoint) you),?/g;
/** The bare no, where it is the first thing that they read. */
const NO =
  /^(?:(?:i|we)(?:'m|'re| am| are)? (?:(?:really|simply|currently|just) )?(?:can't|cannot|can not|won't be able to|will not be able to|(?:are |am )?(?:not able|unable) to|don't|do not|are not|aren't) (?:\w{1,12} ){0,2}?(?:refund|exchange|replace|cancel|give|offer|accept|approve|grant|change|extend|waive|return|process|honou?r|compensate|reimburse|credit|provide|do (?:that|this|it)|make (?:an )?exceptions?|help|take (?:it|this|that|them|returns|back))\b|(?:your|the) (?:\w{3,12} )?(?:request|claim|application|refund|appeal|complaint)(?: for [^.!?]{3,40})? (?:has been|was|is|cannot be|can't be|could not be|couldn't be) (?:\w{3,9}ly )?(?:declined|rejected|denied|refused|turned down|approved|granted|accepted|processed)\b|(?:that|this|it|an? \w{3,14})(?:'s| is)?(?: not possible|n't possible| out of the question| impossible)\b|(?:an?|the|your) (?:return|refund|exchange|upgrade|change|cancel{1,2}ation|discount|repair|replacement) (?:won't|will not|can't|cannot|doesn't) (?:work|be|happen|go)|(?:\w{4,12}ing|refunds|exchanges|returns|cancel{1,2}ations|changes) (?:is|are) (?:not|no longer) (?:possible|allowed|available|an option)|there(?:'s| is| will be) no (?:refund|exchange|exception|way)\b|no refunds?\b|(?:an?|the|your|any) (?:[a-z]{3,14} ){1,4}(?:is|are) (?:off the table|not (?:possible|available|an option)|ruled out|no option|impossible|no longer possible)\b)/;
/** What the agent can do, said before the limit. */
const OFFER =
  /\b(?:i can|we can|i'll|i will|we'll|we will|i have|i've|we have|we've|you can|you'll|i'd like to|instead)\b/;

export default {
  about: "the refusal before the help",
  source: "practice (say first what you can do, then the limit)",
  severity: "note",
  check: (draft) =>
    [
      ...places(draft, REFUSAL).filter(
        ({ start }) => opensSentence(draft, start) && !isOffered(draft, start),
      ),
      ...bluntly(draft),
    ]
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        why: "They will brace for a no: begin with what you can do, then the limit.",
      })),
  examples: {
    flagged: [
      { draft: "Unfortunately, the blue one is sold out." },
      { draft: "Hi Anna, I'm afraid the lamp can't be repaired." },
      { draft: "We regret to inform you that the concert is cancelled." },
      { draft: "We can't refund the ticket. I can move it to Friday." },
    ],
    fine: [
      { draft: "I can send you the green one today. Unfortunately, the blue one is sold out." },
      { draft: "I regret that we didn't tell you before the concert." },
      { draft: "The blue one is unfortunately sold out." },
      { draft: "Were you afraid of the noise?" },
    ],
  },
} satisfies Rule;

/** Another no may stand further down, once something was offered. */
function bluntly(draft: Draft): { start: number; end: number }[] {
  const first = draft.body[0];
  const found = first && NO.exec(draft.plain.slice(first.start, Math.min(first.end, first.start + 200)));
  return found ? [{ start: first.start, end: first.start + found[0].length }] : [];
}

const isOffered = (draft: Draft, before: number) => OFFER.test(draft.plain.slice(0, before));
