/** An answer that can be followed. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-confused.step-by-step",
    stage: "agree",
    text: "Would you like the steps for your {thing} in writing, or shall I go through them with you by phone at {when}?",
    fits: { feelings: ["confusion"] },
    register: "warm",
    why: "explains as they like it",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-confused.in-short",
    stage: "agree",
    text: "In short: {cause}. Does that answer your question?",
    fits: { feelings: ["confusion"] },
    register: "plain",
    why: "a short answer, and a check",
    source: "Cracco et al.",
  },
] satisfies Phrase[];
