import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that something is late",
  weight: 0.25,
  pattern: anyOf(
    "(?:took|takes|taken|taking) (?:over |more than |almost |another )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several) (?:days|weeks|months)",

    "(?:late|overdue|delayed|delays?|behind schedule|held up)(?! (?:night|evening|afternoon|fees?|charge|summer|spring|autumn|checkout|check-out))",
    "(?:has|have|had|did|was|were|is|are|'s)(?: still)?(?: not|n'?t| never)(?: yet| even| been)? (?:arrived?|come|shown up|turned up|show up|turn up|delivered|shipped|dispatched|sent|left|reached|moved|here|received|been (?:delivered|shipped|sent|dispatched)|out for delivery)(?: yet)?",
    "never (?:arrived|came|showed up|turned up|got here|shipped|reached)",
    "(?:not|<n't>|never) (?:yet )?(?:received|gotten|got|had) (?:it|them|my|the|our|any (?:parcel|package|delivery|order)|anything)",
    "(?:was|were|is) (?:due|supposed|meant|promised|expected|scheduled) (?:to (?:arrive|come|take|be (?:delivered|here|shipped))|on|for|last|by|yesterday|two|three|\\d)",
    "should have (?:arrived|been (?:delivered|here|shipped)|come)",
    "(?:still )?waiting (?:for|on) (?:my|the|our|a|an|this|delivery) … (?:order|parcel|package|delivery|item|replacement|shipment|technician|engineer|repair|courier|chair|machine|sofa|phone|laptop|kit|part)",
    "where(?: is|'s| are) (?:my|our|the) (?!refund|money|nearest|manual|button|setting|option)\\w{3,20}",
    "missed (?:the )?(?:delivery|deadline|delivery date|date)",
    "(?:taking|takes|taken|took) (?:so|too|this) long",
    "(?:tracking|status) (?:has(?: not|n'?t)|says?|still|shows?) … (?:updated|moved|processing|pending|label|transit)",
    "(?:days|weeks?|months?|hours) (?:late|overdue)",
    "(?:second|third|fourth|fifth) week … (?:nothing|no|still)",
    "no(?:body| one) (?:came|showed up|turned up|arrived)",
    "not on time",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "delay_late" },
  examples: {
    flagged: ["My order has not arrived.", "The sofa is three weeks late.", "Where is my parcel?"],
    fine: ["Later today is fine.", "What happens if it arrives late?"],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
