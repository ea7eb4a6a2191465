/** Certainty, by a time. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-anxious.so-you-can-plan",
    stage: "act",
    text: "So that you can plan: I'll {what} by {when}, and you'll hear about your {thing} from me that day.",
    fits: { feelings: ["anxiety_urgency"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "what, by when, so that they can plan",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-anxious.no-need-to-ask",
    stage: "act",
    text: "You'll hear from me by {when}, and earlier if there is anything to tell. You won't have to ask.",
    fits: { feelings: ["anxiety_urgency"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "spares them the asking",
    source: "support practice",
  },
] satisfies Phrase[];
