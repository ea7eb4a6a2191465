import type { SignalRule } from "../signal";

export default {
  because: "uses many exclamation marks",
  weight: 2.75,
  more: 0.25,
  pattern: /!(?: ?[!1?]){2,200}/g,
  examples: {
    flagged: ["Where is it!!!", "Come on!!!!!"],
    fine: ["Hello!", "Thanks!!"],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
