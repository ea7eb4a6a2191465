import type { SignalRule } from "../signal";

export default {
  because: "ends sentence after sentence with an exclamation mark",
  weight: 0.75,
  pattern: /!(?!!)(?<!!!)(?:[^!?\n]{4,200}!){2,8}/g,
  examples: {
    flagged: ["It broke! You never told me! I want it fixed!"],
    fine: ["Hi! My kettle broke.", "Great!"],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
