import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const OCCASION =
  "birthday|wedding|anniversary|christmas|xmas|funeral|party|graduation|prom|holiday|vacation|interview|exam|concert|gig|ceremony|honeymoon|baby shower|hen do|stag do|easter|eid|diwali|thanksgiving|mother's day|mothers day|father's day|fathers day|valentine's|valentines|christening|baptism|reunion|retirement|recital|performance|first half|kick-?off|appointment|surgery|operation|visa interview|court date|meeting|conference|trip|event";

export default {
  because: "tells of an occasion that was spoilt",
  weight: 1,
  pattern: anyOf(
    `(?:missed|missing|miss|ruined|ruin|ruining|spoilt|spoiled|spoiling|wrecked|destroyed|too late for|not there for|without (?:a|the|her|his|my)|late for|in time for) (?:most of |half of |all of |part of |the start of |the whole |the entire )?(?:my|our|his|her|their|the|a|an|both|this|that|mum's|dad's|your) (?:\\w{1,12}(?:'s)? ){0,3}?(?:${OCCASION}|game|match|show|final|finals)`,
    `(?:${OCCASION}) (?:\\w{1,9} ){0,3}?(?:ruined|spoilt|spoiled|missed|wrecked|was (?:yesterday|last|on|over|\\w{3,6}day)|has passed|is over|came and went|went without)`,
    `(?:arrived|came|turned up|delivered|showed up|here) (?:\\w{1,9} ){0,4}?after (?:the|my|our|her|his) (?:\\w{3,10} )?(?:${OCCASION})`,
    "ruined (?:my|our|his|her|the) (?:\\w{3,10} )?(?:day|weekend|evening|night|plans|holiday|trip|week|summer|year|surprise|celebration)",
    "(?:birthday|wedding|anniversary|christmas|graduation|xmas|mother's day|father's day) (?:gift|present|surprise)",
    "(?:bride|groom|best man|bridesmaid)(?: \\w{2,9}){0,4} (?:without|no|missing|late|in)",
    "(?:miss|missed|missing) (?:my|our|his|her|their|the) (?:\\w{2,12} )?(?:flight|connection|connecting flight|cruise|ferry|train home|own \\w{3,12}|sister's \\w{3,9}|dad's last|last hours|final exam|own wedding)",
  ),
  unless: ["supposed"],
  says: { severity: 2 },
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
