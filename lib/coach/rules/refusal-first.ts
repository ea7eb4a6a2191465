import { opensSentence, places } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const REFUSAL =
  /\b(?:unfortunately|regrettably|sadly|(?:i'm|i am|we're|we are) afraid(?! of| to)|(?:i|we) regret(?: to (?:inform|say|tell|advise|let you know)(?: you)?(?= that| we| your|,)|(?= that (?:we|i) (?:cannot|can't|are|am|do not|don't|will not|won't)))|(?:i'm|i am|we're|we are) sorry to (?:inform|tell|say|advise)(?: you)?(?= that| we| your|,)|(?:i|we) (?:have|hate) to (?:inform|disappoint) you),?/g;
/** What the agent can do, said before the limit. */
const OFFER =
  /\b(?:i can|we can|i'll|i will|we'll|we will|i have|i've|we have|we've|you can|you'll|i'd like to|instead)\b/;

export default {
  about: "the refusal before the help",
  source: "practice (say first what you can do, then the limit)",
  severity: "note",
  check: (draft) =>
    places(draft, REFUSAL)
      .filter(({ start }) => opensSentence(draft, start) && !isOffered(draft, start))
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
    ],
    fine: [
      { draft: "I can send you the green one today. Unfortunately, the blue one is sold out." },
      { draft: "I regret that we didn't tell you before the concert." },
      { draft: "The blue one is unfortunately sold out." },
      { draft: "Were you afraid of the noise?" },
    ],
  },
} satisfies Rule;

const isOffered = (draft: Draft, before: number) => OFFER.test(draft.plain.slice(0, before));
