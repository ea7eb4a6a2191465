import type { SignalRule } from "../signal";

export default {
  because: "piles up question marks",
  weight: 0.75,
  more: 0.25,
  pattern: /\?(?: ?[?!]){1,200}/g,
  examples: {
    flagged: ["Hello?? Anyone there???"],
    fine: ["Where is it?"],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
