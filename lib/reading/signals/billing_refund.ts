import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that money is wrong",
  weight: 0.25,
  pattern: anyOf(
    "(?:not|never|<n't>) authori[sz]e",
    "money (?:left|was taken|has been taken|is gone|disappeared)",
    "card (?:was |got |has been )?declined",

    "(?:charged|billed|debited|paid|invoiced|took|taken) … (?:twice|double|two times|three times|again|wrong(?:ly)?|too much|extra|more than|without (?:my|asking|permission)|the wrong amount|even though|although)",
    "(?:double|over|wrongly|incorrectly)[- ]?(?:charged?|billed|billing|charging)",
    "(?:twice|double) … (?:charged|billed|debited)",
    "(?:refund|money|reimbursement|credit) … (?:not|n'?t|never|still|nowhere|yet to|missing|hasn't|pending|where)",
    "(?:not|<n't>|never|still|without|no|awaiting|waiting for|where is|where's|wheres) … (?:refund(?:ed)?|reimburse(?:d|ment)|my money)",
    "wrong (?:amount|charge|price|bill|invoice|total)",
    "(?:unexpected|extra|hidden|unknown|strange|additional|unauthori[sz]ed|incorrect|mysterious|duplicate|second|two|three) (?:charges?|fees?|payments?|bills?|invoices?|transactions?)",
    "(?:price|bill|fee|cost|subscription|invoice) … (?:went up|increased|doubled|higher|is wrong|was wrong|incorrect)",
    "(?:keep|keeps|still|kept) (?:on )?(?:charging|billing|taking money)",
    "(?:took|taken|taking) (?:my|the|our) (?:money|payment)",
    "(?:i|we) (?:was|were|got|have been) charged",
    "(?:still|keeps?|kept) (?:getting |being )?(?:charged|billed)",
    "(?:raised|increased|doubled) (?:the|my|your) (?:price|fee|rent|rate)s?",
    "(?:discount|voucher|promo code|coupon|gift card) … (?:not|n'?t|didn't|never|refused|rejected|declined|invalid)",
    "(?:want|give|get|demand|need) (?:me )?my money back",
    "payment (?:failed|was declined|declined|not going through)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "billing_refund", severity: 1 },
  examples: {
    flagged: ["I was charged twice.", "My refund has still not arrived.", "You keep billing me."],
    fine: ["How do I pay?", "I paid for it yesterday."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
