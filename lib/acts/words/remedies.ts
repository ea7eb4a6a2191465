/** What makes good: a refund, a replacement, another seat. */
import { oneOf, type Wording } from "../wordings";

const GOODS = oneOf(`
  refunds?, replacements?, exchange, credits?, store credit, vouchers?, coupons?, compensation,
  discounts?, money back, reimbursements?, goodwill, gesture, (?:e-?)?gift ?cards?, free [a-z]{3,12},
  complimentary [a-z]{3,12}, upgrade, waiver, travel funds?, extension, rebate, cash ?back, loaner,
  loan [a-z]{3,8},
  new (?:one|item|unit|pair|part|copy|device|card|phone|parcel|set|screen|battery|machine|keyboard|charger|box|room|table|driver|meter|router|ticket)
`);
const SOME =
  "(?:(?:you|them|it|with|for|on|a|an|the|your|this|that|of|in|any|some|full|partial|complete|out|up|free|further|one-?time|small|prepaid|special|fresh|another|either|back|and|to|as|over|by|immediate|little|new|brand|same|travel|future|future travel|£?\\$?€?\\d[\\d.,]{0,8}%?|[£$€]\\d[\\d.,]{0,8}|off|worth|euros?|pounds?|dollars?|credits?|points|bonus|delivery|shipping|(?:\\d{1,3}|[a-z]{3,6})-(?:day|week|month|year)) ){0,7}";

export const REMEDIES: Record<string, Wording> = {
  "we'll refund you": {
    says: /\b(?:refund(?:ed|ing)?|reimburs(?:e|ed|ing)|replac(?:e|ed|ing)|exchang(?:e|ed|ing)|compensat(?:e|ed|ing)|credit(?:ed|ing)?|waiv(?:e|ed|ing)|re-?book(?:ed|ing)?|re-?send(?:ing)?|re-?sent|upgrad(?:e|ed|ing)|re-?ship(?:ped|ping)?|re-?deliver(?:ed|ing)?|re-?do|redone|re-?order(?:ed|ing)?|re-?make|re-?imburse)\b/g,
    onlyAfter:
      /(?:\b(?:i|we|they|he|she|team|store|manager|colleague|seller|who)(?:'ll|'ve|'d|'m|'re)?(?: (?:can|could|will|would|may|have|had|has|are|am|is|just|also|now|already|be|happy|glad|to|gladly|either|of|course|been|going|like|love|then|fully|immediately|offer|arrange|get|it|this|that|certainly|definitely|be|able|agreed|happily|your [a-z]{3,10}|the [a-z]{3,10}|make|sure|ensure)){0,6}|\b(?:be|been|being|get|getting|have|had)(?: (?:fully|already|now|also|automatically|it|that|this|your \w+|the \w+))*|\b(?:i|we)\b[^.!?]{0,60} (?:or|and)) $/,
    unlessAfter:
      /\b(?:if|(?<!happy |glad |able |like )to|once|when|before|should|may|might|how|whether|any)\b[^,.!?]{0,40}\b(?:be|been|being|get|getting|have|had)(?: \w{1,12}){0,2} $/,
    unlessBefore:
      /^(?:s\b| (?:policy|requests?|status|polic|form|my|your (?:old|existing|browser|password|app|own)|it with a (?:stronger|new password)|the (?:app|battery|cable|text|word)))/,
  },
  "here is a voucher": {
    says: new RegExp(
      `\\b(?:send(?:ing)?|sent|offer(?:ed|ing)?|giv(?:e|en|ing)|gave|issu(?:e|ed|ing)|process(?:ed|ing)?|arrang(?:e|ed|ing)|provid(?:e|ed|ing)|appl(?:y|ied|ying)|add(?:ed|ing)?|initiat(?:e|ed|ing)|get(?:ting)?|got|ship(?:ped|ping)?|order(?:ed|ing)?|approv(?:e|ed|ing)|grant(?:ed|ing)?|authori[sz](?:e|ed|ing)|credit(?:ed|ing)?|put|book(?:ed|ing)?|mail(?:ed|ing)?|post(?:ed|ing)?|extend(?:ed|ing)?|have|receive|choose|entitled to|eligible for|qualif(?:y|ies) for|prefer|rather have|cover(?:ed|ing)?|dispatch(?:ed|ing)?|help(?: you)? with|includ(?:e|ed|ing)|here(?:'s| is)|enjoy|need|arrange|find you|swap(?:ped|ping)?) ${SOME}${GOODS}\\b(?! (?:polic|request|status|form|number|option page|terms|confirmation|department|team|information|info|card number))`,
      "g",
    ),
    unlessBefore:
      /^,? (?:please |kindly )?(?:you(?:'ll| will| would|'d)? (?:need|have)|contact|reach|get in touch)\b/,
    unlessAfter:
      /\b(?:if you (?:want|need|require|are looking for)|your (?:request|query)|ask(?:ing)?(?: \w{2,10}){1,3}|how to|when did you|did you|have you|do you|you (?:tried|asked|requested)|received|looking|regarding|about|contact (?:our|the) [a-z ]{2,20}|to check|sell|earn|waiting|wait) ?$/,
  },
  "your refund": {
    says: /\b(?:your|the|a|full|this|an?) (?:\w{2,10} )?(?:refund|replacement|reimbursement|money|credit|compensation|voucher|new [a-z]{3,10})(?: (?:of|for) [^.!?,]{1,30}?)? (?:will|has|is|have|was|should|'ll)(?: (?:be|been|being|now|also|already|on|its))* (?:processed|initiated|issued|sent|credited|refunded|approved|on its way|its way|the way|way|arranged|applied|returned|ordered|dispatched|shipped|reach|arrive|released|covered|back|delivered|with you|added|posted|reflected|appear)\b/g,
  },
  "a seat, a room, a taxi": {
    says: /\b(?:i|we|me|us)(?:'ve|'ll|'d)?(?: \w{2,8}){0,3} (?:get you (?:on|onto|into|home|there|a)\b|(?:arrang|book|sort|organi[sz]|get|got)\w{0,3} (?:you |up |out )?(?:an? |another )(?:\w{3,12} )?(?:taxi|cab|hotel|room|courier|collection|pick-?up|car|seat|table|lift|upgrade|flight|engineer))\b|\b(?:taxi|cab|hotel|room|seat|flight|table|courier) (?:has been|is|was) (?:booked|arranged|reserved|held) for you\b/g,
    unlessAfter: /\b(?:could|would|did) $/,
  },
  "another one": {
    says: /\b(?:bring|send|sent|sending|pop|post|get|give|order|ordered|ship|shipped|fetch|mail) (?:you |out |over |for you )?another(?: one| [a-z]{3,14})?\b|\byou(?:'re| are) (?:very |more than )?welcome to (?:borrow|use|exchange|swap|return|choose|bring|pick|move)\b|\b(?:send|sent|sending|pop|popping|post|posting|mail|mailing|ship|shipped|shipping|bring|bringing|deliver|delivering) (?:you |out |over )*(?:(?:a|some) )?(?:(?:brand )?new|fresh|replacement) (?!content|features?|updates?|code|link|password|e-?mail|message|request|verification|activation|pin)[a-z]{3,12}\b|\b(?:have|get) (?:your|the|every|all (?:of )?(?:the|your)) [a-z]{3,12} back\b|\bclaim (?:\S{1,12} ){0,3}back\b|\b(?:fancy|prefer) (?:a|your|the) (?:full )?(?:refund|replacement|money|voucher|credit)\b/g,
  },
  rebooked: {
    says: /\b(?:re-?book (?:you|it|on|for)|re-?schedul\w{1,3} (?:you|it|your|the)|put you (?:on|in|up)|move you to|switch(?:ed)? you|moved you|upgrade you|book you|find you (?:a|an|another)|extend(?:ed|ing)? (?:your|the|it)|cancel (?:it|the order|your \w{3,12}|this) (?:free|without|for you)|bring it back|return it (?:for|to us|free|and)|swap (?:it|them|this|that)|have it (?:repaired|replaced|fixed|collected)|repair(?:ed)? (?:it|them|or replace)|(?:give|get|have) your money back|send (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|sent (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|sending (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|(?:a|the) (?:new|fresh|missing|right|correct) \w{3,14} (?:is|are|will be|has been|go|goes) (?:on|out|sent|shipped|posted|delivered|dispatched|ordered)|ordered (?:you )?(?:a|another) (?:new|replacement)|new one (?:sent|out))\b/g,
    unlessAfter: /\b(?:how (?:can|do) (?:you|i|we)|(?<!\b(?:me|us|like|happy|glad|able) )to|you must) $/,
  },
};
