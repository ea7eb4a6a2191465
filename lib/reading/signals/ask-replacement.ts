import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for a replacement",
  weight: 0,
  pattern: anyOf(
    "(?:send|get|want|need|receive|have|order|ship|like|request) … (?:replacement|new one|another one|spare (?:part|lid|screw)|the (?:right|correct|missing) \\w{3,15})",
    "a replacement (?:please|instead|or)",
    "(?:please |you |can you |could you )(?:replace|exchange|swap|resend)",
    "(?:replace|exchange|swap|resend) (?:it|them|the|my|this)",
  ),
  says: { ask: "replacement" },
  examples: {
    flagged: ["Please send me a new one.", "Can you replace it?", "I want a replacement."],
    fine: ["I put it back in its place.", "It is the new model.", "The replacement came this morning."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
