import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks to have it put right",
  weight: 0,
  pattern: anyOf(
    "(?:please |you |can you |could you |will you |want (?:it|this|you to) |need (?:it|this|you to) |get (?:it|this) |have (?:it|this) |to )(?:fix|repair|sort|resolve|solve|correct|unlock|restore|reactivate|reinstate|put (?:it|this) right|look into|help me)(?:ed)?",
    "(?:fix|sort|repair|resolve|solve|unlock|restore) (?:it|this|that|my|our|the)(?: out)?",
    "get (?:it|this|the \\w{3,15}) (?:fixed|repaired|sorted|working|resolved)",
    "(?:want|need) (?:it|this|that|my \\w{3,12}) (?:fixed|repaired|sorted|working|resolved|unlocked|back)",
    "make it (?:work|right)",
    "put (?:it|this|things) right",
  ),
  says: { ask: "fix" },
  examples: {
    flagged: ["Please fix it.", "I need my account unlocked."],
    fine: ["I fixed it myself.", "The price is fixed."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
