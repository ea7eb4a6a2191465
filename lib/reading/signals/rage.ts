import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that they are beside themselves with anger",
  weight: 4,
  pattern: anyOf("furious", "livid", "fuming", "enraged", "seething", "absolutely outraged", "beyond angry"),
  unless: ["negated"],
  examples: {
    flagged: ["I'm livid.", "We are furious with you"],
    fine: ["I am angry.", "I'm not furious, only tired."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
