import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that the service is down or misbehaves",
  weight: 0.25,
  pattern: anyOf(
    "(?:same|an|this|another|strange|weird) error",

    "(?:outage|downtime)",
    "(?:is|are|was|been|went|goes|gone|still|keeps going|completely) (?:down|offline|unavailable|unreachable)(?! (?:the|to|by|in|from|with|payment))",
    "(?:app|site|website|page|program|software|system|checkout|portal|update|service|internet|network|connection|wifi|wi-fi|server|sync|export|import|dashboard|integration|api|player|printer) … (?:crash(?:es|ed|ing)?|freez(?:es|ing)|froze|frozen|not (?:load|loading|working|open|opening|responding|respond)|doesn't (?:load|work|open|respond)|won't (?:load|work|open|start|save|sync)|broken|slow|stuck|errors?|hangs?|fail(?:s|ed|ing)?|drops?|dropping|glitch\\w{0,3}|stopped|blank|down)",
    "(?:error (?:message|code|\\d{3}|when|every|on)|an error|errors? (?:keep|all))",
    "crash(?:es|ed|ing)",
    "(?:bugs?|buggy|glitch(?:es|y)?)",
    "(?:no|without|lost|losing) (?:internet|signal|connection|service|network|reception)",
    "(?:not|<n't>) (?:loading|syncing|responding|saving|connecting)",
    "blank (?:page|screen)",
    "(?:timeout|times out|timed out)",
    "disconnect(?:s|ed|ing)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "outage_bug" },
  examples: {
    flagged: ["The app crashes when I open it.", "Your site is down.", "We have no internet."],
    fine: ["I sat down to write this.", "The app is lovely."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
