import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for a replacement",
  weight: 0,
  pattern: anyOf(
    "(?:send|get|want|need|receive|have|order|ship|like|request) … (?:replacement|new one|another one|spare (?:part|lid|screw)|the (?:right|correct|missing) \\w{3,15})",
    "replacement",
    "(?:please |you |can you |could you )(?:replace|exchange|swap|resend)",
    "(?:replace|exchange|swap|resend) (?:it|them|the|my|this)",
  ),
  says: { ask: "replacement" },
  examples: {
    flagged: ["Please send me a new one.", "Can you replace it?"],
    fine: ["I put it back in its place.", "It is the new model."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
