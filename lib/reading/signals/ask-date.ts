import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for a date",
  weight: 0,
  pattern: anyOf(
    "when (?:will|can|do|does|is|are|should|would|am|could|exactly)(?: \\w{1,12}){0,3}",
    "how (?:long|soon|much longer|many (?:more )?days)",
    "(?:by|what|which) (?:when|date|day|time)",
    "(?:delivery|arrival|shipping) (?:date|time|estimate)",
    "\\beta\\b",
    "(?:an? )?(?:estimate|update) (?:on|of|as to) when",
  ),
  says: { ask: "date" },
  examples: {
    flagged: ["When will it arrive?", "How long does it take?"],
    fine: ["It came today."],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
