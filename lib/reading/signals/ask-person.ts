import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for a person or a call",
  weight: 0.25,
  pattern: anyOf(
    "(?:call|ring|phone) me(?: back)?",
    "call ?back(?! (?:number|form))",
    "(?:speak|talk|speaking|talking) (?:to|with) (?:a |an |the |your |some|any|real |someone)(?:one|body)?(?: \\w{3,15})?",
    "(?:a )?(?:real|actual|live) (?:person|human|agent)",
    "(?:manager|supervisor|team lead|someone in charge|superior|human being)(?! was| is| did)",
    "(?:escalate|escalated|escalation)",
    "phone number",
  ),
  says: { ask: "person_or_call" },
  examples: {
    flagged: ["Please call me.", "I want to speak to a manager."],
    fine: ["I called it the blue room.", "The person at the till was kind."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
