import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "tells of an occasion that was spoilt",
  weight: 1,
  pattern: anyOf(
    "(?:missed|miss|missing|ruined|ruin|spoilt|spoiled|in time for|too late for|not there for|without (?:a|the|her|his|my)) … (?:birthday|wedding|anniversary|christmas|funeral|party|graduation|holiday|vacation|flight|interview|exam|concert|event|ceremony|meeting|conference|trip|honeymoon|baby shower|easter|mother's day|father's day|present|gift)",
    "(?:birthday|wedding|anniversary|christmas|funeral|party|graduation|holiday|vacation|trip|honeymoon) … (?:ruined|spoilt|spoiled|missed|was (?:yesterday|last|on)|has passed|is over|came and went)",
    "ruined (?:my|our|his|her|the)",
    "(?:birthday|wedding|anniversary|christmas|graduation) (?:gift|present)",
  ),
  unless: ["supposed"],
  says: { severity: 2, feelings: ["disappointment"] },
  examples: {
    flagged: [
      "You ruined my daughter's birthday.",
      "It came too late for the wedding.",
      "It was a birthday gift.",
    ],
    fine: ["My birthday is in May.", "I'm not missing a part."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
