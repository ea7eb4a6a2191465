/** Back in, by the way that is easiest for them. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-access.back-in-use",
    stage: "agree",
    text: "To get your {thing} back in use by {when}, I can {what}. Shall I start?",
    fits: { failures: ["account_access"] },
    register: "plain",
    why: "an offer with a time",
    source: "Michelli",
  },
  {
    id: "agree-access.easiest-way",
    stage: "agree",
    text: "What is the easiest way for you to sort out your {thing} with me: in writing, or in a call at {when}?",
    fits: { failures: ["account_access"] },
    register: "warm",
    why: "the way that is least effort for them",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "agree-access.confirm-you",
    stage: "agree",
    text: "How would you like to confirm who you are, by phone or in writing? I can have you in by {when}.",
    fits: { failures: ["account_access"] },
    register: "plain",
    why: "they choose how",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
