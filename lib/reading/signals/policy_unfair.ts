import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "finds a rule unfair",
  weight: 0.5,
  more: 0.5,
  pattern: anyOf(
    "(?:refund|claim|return|request|warranty|exchange) (?:was |is |has been )?(?:denied|refused|rejected|declined)",

    "(?:unfair|unreasonable|ridiculous|absurd|stupid|silly|nonsense|hidden|strange|crazy|rigid) (?:policy|policies|rules?|terms|conditions|fees?|clause|contract|deadline|restriction|practice)",
    "(?:policy|policies|rules?|terms|conditions|clause|contract|fee|deadline|small print|fine print) … (?:unfair|unreasonable|ridiculous|absurd|makes? no sense|nonsense|not fair|isn't fair|a joke|punish\\w{0,3}|never mentioned|was never told|changed without|hidden)",
    "(?:hid(?:e|ing)) behind … (?:policy|policies|rules?|terms)",
    "(?:won't|will not|refus(?:e|ed|es|ing)) (?:to )?(?:refund|exchange|replace|accept|take (?:it )?back|honou?r|return)",
    "(?:refused|denied|rejected|declined) (?:my|our|a|the|me a) (?:refund|claim|return|request|exchange|warranty)",
    "(?:outside|out of|past|after) the (?:return|refund|warranty|14|30|\\d\\d)[- ]?(?:day|days|period|window)?",
    "(?:because of|due to) (?:your|a|some) (?:policy|rule|rules)",
    "(?:not|<n't>)(?: think| see| find)?(?: it| this| that|)(?: is|'s|) fair",
    "(?:not|<n't>) fair",
    "unfair",
    "restocking fee",
    "one day (?:late|after|over|too late)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "policy_unfair" },
  examples: {
    flagged: ["Your return policy is unfair.", "You refuse to refund me.", "I was one day over."],
    fine: ["What is your return policy?", "Fair enough."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
