import type { SignalRule } from "../signal";

export default {
  because: "puts your own words in quotation marks",
  weight: 1.25,
  pattern:
    /"(?:customer )?(?:service|support|care|help|express|premium|priority|quality|next[- ]day|guaranteed|experts?|guarantee|24\/7|fixed|resolved|solved|delivered|solution|repaired|brand new|new|waterproof|free|urgent|investigation)"/g,
  besideFailure: true,
  examples: {
    flagged: ['Your "support" never answered.', 'It is broken, yet marked as "resolved".'],
    fine: ["Your support never answered.", 'The model is called "Nova".'],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
