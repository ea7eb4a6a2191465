import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "has waited for weeks",
  weight: 0.75,
  pattern: anyOf(
    "(?:it's|it has|its) (?:now )?been (?:over |more than |almost |nearly )?(?:\\d{1,3}|five|six|seven|eight|nine|ten|several)(?: (?:business |working )?(?:days|hours))?",

    "(?:for|over|after|nearly|almost|been|than|in|its|it's) (?:the last |the past |more than |over |about )?(?:a few |several |two |three |four |five |six |eight |ten |\\d{1,2} |many )?(?:whole |long |full |entire )?(?:weeks|months)",
    "(?:second|third|fourth|fifth|\\d(?:nd|rd|th)) (?:week|month)",
    "(?:a|one|two|three|four|five|six|\\d{1,2}) (?:weeks?|months?) (?:later|and counting|of waiting|late|overdue|now|on|have passed|without|with no|ago and|since)",
    "(?:been )?(?:more than|over|nearly|almost) a (?:week|month|year)",
    "since (?:last (?:week|month|year)|january|february|march|april|may|june|july|august|september|october|november|december)",
    "(?:been )?waiting (?:for )?(?:over |more than )?(?:ages|forever|so long|days|weeks|months|hours)",
    "(?:takes?|took|taken|taking) (?:ages|forever)",
    "weeks?, (?:still|and still|nothing)",
  ),
  unless: ["supposed"],
  says: { severity: 1 },
  examples: {
    flagged: ["We have waited for three weeks.", "Third week, still nothing.", "It has been over a month."],
    fine: ["I ordered it two days ago.", "See you in March."],
  },
  source: "Hogreve, Bilstein & Mandl 2017, JAMS 45(6)",
} satisfies SignalRule;
