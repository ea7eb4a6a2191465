import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for an apology",
  weight: 0.25,
  pattern: anyOf(
    "(?:want|deserve|demand|expect|owe(?:d)?|least|get|not even|without|no|waiting for|never got|would like) … (?:apology|apologi[sz]e)",
  ),
  says: { ask: "apology" },
  examples: {
    flagged: ["I expect an apology.", "You could at least apologise."],
    fine: ["I apologise for my tone."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
