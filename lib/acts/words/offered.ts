/** Signs that a sentence gives something, or leaves a choice, in whatever words. */
import { type Cues, sign } from "../cues";

export const OFFERED: Cues = {
  /** Somebody of the firm speaks of what they do, or the customer is let have it. */
  frame: [
    1,
    sign(
      /(?:i|we)(?:'ll|'ve|'d|'re|'m| will| have| can| could| would| are| am)|(?:we|i) (?:do|give|gave|took)|happy to|glad to|let me|how about|what if|would (?:you|it help)|shall (?:i|we)|feel free|welcome to|please accept|you(?:'re| are) (?:due|owed|entitled)|you(?:'ll| will| can| may)|(?:is|are|has been|have been|was|were) (?:on (?:its|their|the) way|going out|in (?:today's|tonight's|tomorrow's|the) post|covered|reimbursed|refunded)/,
    ),
  ],
  /** What is done to give it. */
  giving: [
    2,
    sign(
      /(?:refund|reimburs)(?:ed|ing)|(?:to|'ll|will|can|could|would|gladly) refund|reimburs\w{1,3}|replac(?:e|ed|ing)|compensat\w{1,3}|revers(?:e|ed|ing)|waiv(?:e|ed|ing)|issu(?:e|ed|ing) (?:an?|you|your|the)|knock(?:ed)?|tak(?:e|en|ing) (?:off )?(?:the |another )?[£$€]?\d{1,4}|popp?(?:ed)?|(?:put|add|added|credit|credited) (?:\w{2,6} ){0,5}(?:on|onto|to|towards) your|giv(?:e|ing) (?:you|everyone|everybody|all)|gave you|gone ahead|honou?r(?:ed|ing)?|cover(?:ed|ing)?|treat (?:you|them)|(?:send|sent|sending|post|posting|bring|get) (?:you |out )|come off|(?:send|deliver|bring|post) it (?:to|over)|swap(?:ped)?|switch (?:you|the|it|your)|(?:move|moving|moved) you|collect (?:it|the)|fetch|accept an?|due an?|owed|going out|on (?:its|their) way|com(?:e|ing) (?:back|out) to you|(?:are|is|was|were|been) (?:fully )?(?:reimbursed|covered|refunded)|(?:go|goes|going) back to your|in the post|waiting (?:at|for)|show on|have (?:a|the|your) \w{3,12} (?:at|on|to|waiting)/,
    ),
  ],
  /** What is given. */
  value: [
    2,
    sign(
      /(?:your |the )?money|refunds?|vouchers?|credits?|discount|compensation|(?<=[£$€])\d[\d.,]{0,8}|\d{1,3} ?%|free|complimentary|(?:brand )?new (?:one|pair|set|item)|replacement|fresh|spare|another|duplicate|upgrade|(?:the|a|an|that|your|this)(?: \w{3,10}){0,2} (?:fee|charge|price|fare|payment|amount|deposit|bill|cost)|cost of|miles|points|(?:\d{1,2}|an?|one|two|three|five|six|ten|several) (?:extra )?(?:days?|weeks?|months?|nights?|years?) (?:of|free|off|extension|to your)|taxis?|hotel|courier|both tickets|on us/,
    ),
  ],
  /** Between ways: "or", "whichever suits". */
  choice: [
    2,
    sign(
      /(?:i|we|you)(?: can| could|'ll|'d)[^.!?]{3,60} or (?:to )?(?:the|an?|we|i|you|keep|send|post|put|move|cancel|have|wait|\d)(?![^.!?]{0,60}\b(?:more|two|so)\b)|whichever|either|up to you|what(?:'d| would) you (?:like|prefer|rather)|(?:if you(?:'d| would) (?:like|prefer|rather)|should you (?:prefer|wish|like)|if (?:that|it) suits|instead|just say the word)|shall (?:i|we) (?:move|send|switch|change|book|swap|put|cancel)|in the meantime|later \w{3,10} (?:on|with)|we do (?:it|have) (?:it )?in/,
    ),
  ],
  /** Refused, asked, wished by them, or only told of. */
  not: [
    -4,
    sign(
      /not|no|never|cannot|unable|\w{2,6}n't|when|why|how (?:to|do|can)|did you|have you|do you (?:have|see|know)|ask(?:ed|ing)? (?:for|us)|you (?:want\w{0,2}|asked|request\w{0,2}|need)|polic(?:y|ies)|look(?:ing)? into|check(?:ing)?|status|regarding|only (?:due|for|when|if|after)|(?<!how )about|looking for|requests?|exceptions?|your (?:request|question|feedback|order number)|learn|read more|options? (?:here|available)|sales|sale (?:starts|ends)|download|app|update|settings|sign in|password|link|page/,
    ),
  ],
};
