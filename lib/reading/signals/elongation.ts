import type { SignalRule } from "../signal";

export default {
  because: "stretches a word",
  weight: 0.75,
  pattern: /\b(?!w{3}\b|x{3})[a-z]{0,12}([a-z])\1{2,40}[a-z]{0,12}\b/g,
  examples: {
    flagged: ["I have waited sooooo long", "Whyyyy"],
    fine: ["See www.example.com", "I need a good book, size xxxl."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
