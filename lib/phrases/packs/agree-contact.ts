/** After silence: who answers, how and when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-contact.one-person",
    stage: "agree",
    text: "From now on one person answers you about your {thing}: me. Would you like a call on {day}, or do you prefer it in writing?",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "one person, by the way they choose",
    source: "Michelli",
  },
  {
    id: "agree-contact.which-first",
    stage: "agree",
    text: "I can answer your questions about your {thing} in writing by {when}. Which one should I take first?",
    fits: { failures: ["no_response"] },
    register: "warm",
    why: "answers with a time",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-contact.rhythm",
    stage: "agree",
    text: "How would you like to hear from me: by phone, or in writing on {day}? You choose.",
    fits: { failures: ["no_response"] },
    register: "plain",
    why: "they choose how they are told",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
