import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

/** Two weeks and more, in words and digits. */
const COUNT =
  "(?:[23456789]|1[0123456789]|2[0123456789]|couple of|a few|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen)";
const MANY_DAYS =
  "(?:1[456789]|[23456789]\\d|1\\d\\d|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|sixty|ninety)";
/** Before it: terms and plans. */
const NOT_IN =
  "(?<!within |inside |every |first |next |the next |in |under |up to |than |customer for |with you for |member for |minimum |your |of |lasted |lasts |only |say )";
/** After it: terms, ages, plans, and how long ago they bought it. */
const NOT_WAITED =
  "(?! (?:old|ago(?!,? (?:and|still|nothing|no|never|not|i (?:wrote|asked|sent|reported|complained|emailed|returned|paid|cancelled)))|of (?:notice|free|trial|holiday|the year|age)|free|notice|from now|trial|to go|to (?:return|cancel|pay)|until|till|away|pregnant|today|ahead|before|per|a year|warranty|guarantee|supply|contract|subscription|plan|pass|left|early|delivery|time|return|returns|money|policy|cancellation|cooling|window|inside|into|for (?:return|delivery)))";

export default {
  because: "has waited two weeks or more",
  weight: 0,
  pattern: anyOf(
    `${NOT_IN}${COUNT}\\+? (?:long |whole |full |solid |entire |bloody |more )?(?:weeks|wks|months|mths|mnths)${NOT_WAITED}`,
    `${NOT_IN}${MANY_DAYS}\\+? (?:long |whole |full |solid |entire |bloody |working |business |calendar |more )?days${NOT_WAITED}`,
    "(?:over a |nearly a |almost a |about a |more than a |for a |been a |a whole |a full |half a )(?:fortnight|month|year)(?! (?:old|free|ago i (?:bought|ordered)|plan|pass|subscription|trial|for (?:this|the)|contract|membership))",
    "a (?:fortnight|month) (?:ago and|later|now|on|and counting|of (?:waiting|this|emails|silence)|without|late)",
    "(?:for|past few|last few|been|several|many|few|couple of|some|waited|waiting|took|take|taken|taking|after) (?:(?:the|past|last|many|several|some|few|literal|actual|bloody) ){0,2}(?:weeks|months)(?! (?:old|free|of|ago|i've been a|now and i love|and never had))",
    "since (?:early |late |mid |mid-|the (?:start|end|beginning|middle) of |last |at least )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|easter|christmas|month|year|before (?:christmas|easter|\\w{3,9}))(?! (?:i |we )(?:have been|'ve been) (?:a )?(?:happy|loyal|customer))",
    "(?:day|days) (?:number )?(?:1[4-9]|[2-9]\\d|1\\d\\d)(?! (?:of|return|trial|free|months?|days?|money))",
    "(?:third|fourth|fifth|sixth|seventh|eighth|\\d{1,2}(?:rd|th)) (?:week|month)",
    "(?:week|month) (?:three|four|five|six|seven|eight|[3-9]|1\\d)(?! of)",
    "(?:months|weeks) (?:now|later|on|and counting|running|in a row|of (?:this|waiting|emails|calls|phone|chasing|silence|nothing|trying|asking|excuses|back and forth|promises))",
    "(?:weeks|months) ago and",
    "(?:weeks|months) ago,? (?:still|nothing|no|never|not)",
  ),
  unless: ["supposed"],
  besideFailure: true,
  says: { severity: 2 },
  examples: {
    flagged: [
      "I've waited for three weeks.",
      "Day 17 and nothing has come.",
      "Nineteen days and no reply to my complaint.",
      "You have ignored me since March.",
    ],
    fine: ["It came two days late.", "I bought it two weeks ago, can I return it?"],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
