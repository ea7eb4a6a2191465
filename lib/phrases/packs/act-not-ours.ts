/** Not our doing: news on time is ours. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-not-ours.keep-informed",
    stage: "act",
    text: "Whatever the cause, you'll hear from me by {when} where things stand with your {thing}.",
    fits: { ours: false, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "what can be promised is promised",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
