import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

/** At the head of a sentence or of its part, where one word says what they did. */
const HEAD = "(?<=^|[^\\w' ] ?|and |so |now |so i |i've |i have |just |immediately |straight )";
const TAIL =
  "(?= ?[^\\w ,'-]| ?$|,? (?:and )?(?:not worth|going|bye|thanks|goodbye|never|done|immediately|before|on \\d|because|due|within|after|straight|right away|until|till|unless))";

export default {
  because: "deletes the app or walks out, in as many words",
  weight: 1,
  pattern: anyOf(
    `${HEAD}(?:uninstall(?:ed|ing)?|unsubscribed|unsubscribing|deinstalled|deleted|deleting|unfollow(?:ed|ing))(?: (?:it|this|you|the app|this app|your app|ur app|app|immediately))?${TAIL}`,
    "(?:deleted|deleting|uninstalled|uninstalling|removed|removing) (?:this|the|your|ur|that) (?:\\w{3,10} )?(?:app|game|rubbish|crap|garbage|junk|software)(?!,? (?:and|then|but|to)? ?(?:re|install|download|again|several|twice|cache|fix|see|try|did|still))",
    "app (?:deleted|uninstalled|gone)",
    "uninstall(?:ed|ing)? (?:it |this |the app |app )?(?:now|immediately|right away|today|on (?:all|\\d{1,4})|from all)",
    "i(?:'ve| have)? (?:now |just |already )?(?:uninstalled|unsubscribed)(?! and (?:re|install)|,? (?:it |the app )?(?:and |then )?(?:re-?install|install))(?= @| from| it(?= ?[.!,]|$| because| due| after)| your| zoom|[.!,])",
    "(?:stuff|stick) (?:it|(?:your|ur) (?:warranty|subscription|membership|contract|service|app|card|account|policy|voucher|points|loyalty \\w{4,8}))(?= ?[.!,]|$)",
    "leaving anyway",
    "of us (?:are |is )?(?:all )?(?:now )?(?:leaving|switching|cancell?ing|moving)",
    "(?:you're|you are|ur|your) fired",
    "lose my number",
    "(?:there goes|there went|say goodbye to|kiss goodbye to|wave goodbye to) (?:my|our|another|a) (?:\\w{3,10} )?(?:custom|customer|business|subscription|sub|loyalty|money|membership|account|renewal)",
    "(?:even )?if (?:you|they) paid me",
    "(?:even )?if it (?:was|were|is) free",
    "(?:barge ?pole|ten[- ]foot pole)",
    "(?:be )?caught dead",
    "(?:hope|enjoy) (?:\\w{2,9} ){0,4}(?:my absence|the empty seat|without (?:me|us|my|our))",
    "(?:card|membership|subscription|loyalty) … in(?:to)? the bin",
    "(?:minute|second|moment|day|instant) (?:my|this|the|our) (?:contract|subscription|membership|deal) (?:ends|is up|expires|finishes|runs out)",
    "(?:years|yrs)(?: \\w{1,10}){0,4},? (?:and )?(?:i'?m|we'?re|it'?s|that'?s)? ?(?:done|over|finished|bye|goodbye|no more)(?= ?[.!]|$)",
    "(?:leaving|left|quitting) (?:you |@\\w{2,20} )?after \\w{1,9} (?:years|yrs|months)",
    "(?:opened|opening|open) an account (?:with|at) (?:another|a different|@|your)",
    "(?:ceased|stopped) (?:to be|being) (?:a|your) customer",
    "(?:off|away) to (?:a|your|another) (?:competitor|rival|other|different)",
    "leave (?:you|u)(?= ?[.!,]|$| for| because| as soon)",
    "(?:leaving|dropping|ditching|dumping|ditched|dumped) (?:you|u|@\\w{2,20}|y'all|this (?:company|bank|provider|airline|network))",
  ),
  unless: ["negated", "supposed"],
  says: { threat: "churn_threat" },
  examples: {
    flagged: [
      "Ads every ten seconds. Uninstalled.",
      "App deleted!",
      "Stick your voucher.",
      "Ditching you for good",
    ],
    fine: [
      "I uninstalled and reinstalled it.",
      "I deleted the file by mistake.",
      "How do I uninstall the driver?",
    ],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
