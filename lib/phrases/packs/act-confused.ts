/** An answer in steps, by a time. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-confused.write-steps",
    stage: "act",
    text: "I'll write out the steps for your {thing} one by one and send them by {when}.",
    fits: { feelings: ["confusion"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "an answer that can be followed",
    source: "Solomon, MAMA",
  },
  {
    id: "act-confused.answer-question",
    stage: "act",
    text: "You'll have a clear answer to your question from me by {when}.",
    fits: { question: true, feelings: ["confusion"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "their question gets a date",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
