import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for an explanation",
  weight: 0,
  pattern: anyOf(
    "(?<!(?:any|no|without|an) )(?:explain|explanation|clarify|clarification)(?: (?:why|how|what|to me|this))?",
    "why (?:was|were|is|are|did|does|do|has|have|can't|can|should|would|am|on earth|didn't|isn't|hasn't|won't)",
    "(?:tell me|know|understand) (?:why|what (?:happened|went wrong|is going on))",
    "what (?:happened|went wrong|is going on|'s going on)",
    "how (?:could|did|can|come) (?:this|it|that|you|such)",
  ),
  says: { ask: "explanation" },
  examples: {
    flagged: ["Why was I charged?", "Please explain what happened."],
    fine: ["The manual is clear.", "I know how it works."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
