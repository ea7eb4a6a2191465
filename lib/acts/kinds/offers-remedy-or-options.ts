import type { Act } from "../act";
import { withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { leadOf, type Place, restOf } from "../places";
import { oneOf, said, type Wording } from "../wordings";

const GOODS = oneOf(`
  refunds?, replacements?, exchange, credits?, store credit, vouchers?, coupons?, compensation,
  discounts?, money back, reimbursements?, goodwill, gesture, gift cards?, free [a-z]{3,12},
  complimentary [a-z]{3,12}, upgrade, waiver, travel funds?, extension, rebate, cash ?back, loaner,
  loan [a-z]{3,8},
  new (?:one|item|unit|pair|part|copy|device|card|phone|parcel|set|screen|battery|machine|keyboard|charger|box|room|table|driver|meter|router|ticket)
`);
const SOME =
  "(?:(?:you|them|it|with|for|on|a|an|the|your|this|that|of|in|any|some|full|partial|complete|out|up|free|further|one-?time|small|prepaid|special|fresh|another|either|back|and|to|as|over|by|immediate|little|new|brand|same|travel|future|future travel|£?\\$?€?\\d[\\d.,]{0,8}%?|[£$€]\\d[\\d.,]{0,8}|off|worth|euros?|pounds?|dollars?|credits?|points|bonus|delivery|shipping) ){0,7}";

const WORDINGS: Record<string, Wording> = {
  "we'll refund you": {
    says: /\b(?:refund(?:ed|ing)?|reimburs(?:e|ed|ing)|replac(?:e|ed|ing)|exchang(?:e|ed|ing)|compensat(?:e|ed|ing)|credit(?:ed|ing)?|waiv(?:e|ed|ing)|re-?book(?:ed|ing)?|re-?send(?:ing)?|re-?sent|upgrad(?:e|ed|ing)|re-?ship(?:ped|ping)?|re-?deliver(?:ed|ing)?|re-?do|redone|re-?order(?:ed|ing)?|re-?make|re-?imburse)\b/g,
    onlyAfter:
      /(?:\b(?:i|we|they|he|she|team|store|manager|colleague|seller|who)(?:'ll|'ve|'d|'m|'re)?(?: (?:can|could|will|would|may|have|had|has|are|am|is|just|also|now|already|be|happy|glad|to|gladly|either|of|course|been|going|like|love|then|fully|immediately|offer|arrange|get|it|this|that|certainly|definitely|be|able|agreed|happily|your [a-z]{3,10}|the [a-z]{3,10}|make|sure|ensure)){0,6}|\b(?:be|been|being|get|getting|have|had)(?: (?:fully|already|now|also|automatically|it|that|this|your \w+|the \w+))*|\b(?:or|and)) $/,
    unlessBefore:
      /^(?:s\b| (?:policy|requests?|status|polic|form|my|your (?:old|existing|browser|password|app|own)|it with a (?:stronger|new password)|the (?:app|battery|cable|text|word)))/,
  },
  "here is a voucher": {
    says: new RegExp(
      `\\b(?:send(?:ing)?|sent|offer(?:ed|ing)?|giv(?:e|en|ing)|gave|issu(?:e|ed|ing)|process(?:ed|ing)?|arrang(?:e|ed|ing)|provid(?:e|ed|ing)|appl(?:y|ied|ying)|add(?:ed|ing)?|initiat(?:e|ed|ing)|get(?:ting)?|got|ship(?:ped|ping)?|order(?:ed|ing)?|approv(?:e|ed|ing)|grant(?:ed|ing)?|authori[sz](?:e|ed|ing)|credit(?:ed|ing)?|put|book(?:ed|ing)?|mail(?:ed|ing)?|post(?:ed|ing)?|extend(?:ed|ing)?|have|receive|choose|entitled to|eligible for|qualif(?:y|ies) for|prefer|rather have|cover(?:ed|ing)?|dispatch(?:ed|ing)?|help(?: you)? with|includ(?:e|ed|ing)|here(?:'s| is)|enjoy|need|arrange|find you|swap(?:ped|ping)?|for) ${SOME}${GOODS}\\b(?! (?:polic|request|status|form|number|option page|terms|confirmation|department|team|information|info|card number))`,
      "g",
    ),
    unlessAfter:
      /\b(?:if you (?:want|need|require|are looking for)|your (?:request|query)|how to|when did you|did you|have you|do you|you (?:tried|asked|requested)|received|looking|regarding|about|contact (?:our|the) [a-z ]{2,20}|to check|sell|earn|waiting|wait) ?$/,
  },
  "your refund": {
    says: /\b(?:your|the|a|full|this|an?) (?:\w{2,10} )?(?:refund|replacement|reimbursement|money|credit|compensation|voucher|new [a-z]{3,10})(?: (?:of|for) [^.!?,]{1,30}?)? (?:will|has|is|have|was|should|'ll)(?: (?:be|been|being|now|also|already|on|its))* (?:processed|initiated|issued|sent|credited|refunded|approved|on its way|its way|the way|way|arranged|applied|returned|ordered|dispatched|shipped|reach|arrive|released|covered|back|delivered|with you|added|posted|reflected|appear)\b/g,
  },
  "free of charge": {
    says: /\b(?:free of charge|at no (?:extra |additional )?(?:cost|charge)(?: to you)?|on (?:us|the house)|at our (?:own )?(?:cost|expense)|as a (?:gesture|token|way of saying|thank you|small|one-time)|gesture of (?:goodwill|good will)|to make (?:it|this|things|that) (?:up to you|right)|make (?:it|this) up to you|money back|% off (?:your|the) (?:next|bill|order|total)|won't (?:be charged|charge you|cost you)|will not be charged|half (?:the |your )?price|free of cost|without (?:any )?(?:charge|fee|penalty))\b/g,
  },
  "fee waived": {
    says: /\b(?:fees?(?: of \S{1,10})?|charges?|penalt(?:y|ies)|cost|amount|interest|balance|difference)(?: \w{2,10}){0,3} (?:will be|has been|have been|is|are|was|can be|be) (?:\w{2,10} )?(?:waived|refunded|credited|reimbursed|removed|reversed|cancell?ed|covered|held as|returned)\b/g,
  },
  "one or the other": {
    says: /\b(?:(?:two|three|2|3|several|a few|a couple of|couple of|different|alternative) (?:\w{3,12} )?options\b|options (?:are available|for you)\b|(?:your|the|these|here are(?: your)?|following) options (?:are|would be)|(?:one|first|second|the other|another|alternative|best) (?:option|alternative)\b|which(?:ever)? (?:option|of (?:these|the two|those) (?:would|do) you|would you prefer|would suit|suits|do you prefer|you prefer)|would you (?:rather|prefer)|(?:it's|is) (?:entirely |completely |totally )?(?:up to you|your choice)|you (?:can|could|may) (?:choose|pick|select (?:between|from|either)|decide|opt|either have)|the choice is yours|alternatively,? (?:i|we|you)|as an alternative|(?:a|as a) work-?around|(?:suggest|recommend) either|(?:we|i) can either)\b/g,
    unlessBefore: /^ (?:menu|page|button|tab|below|under)/,
  },
  "or would you like": {
    says: /\b(?:would you like|do you want|shall (?:i|we)|i can|we can|i could|we could|we'd be happy to|want (?:me|us) to)\b[^.!?\n]{2,90}?(?:,? or (?:(?:would you|shall|do you|should|i can|we can|your|a|have|else|to|send|we|just|wait|we could|bring|collect|cancel|keep|refund|you)\b))/g,
  },
  instead: {
    says: /\b(?:you (?:can|could|may|might)|(?:i|we) (?:can|could|do)|if you(?:'d| would) (?:like|prefer|rather)|i'd|we'd|there(?:'s| is| are)|is in stock|is available|happy to|offer(?:ing)?|put you|move you|swap|try [^.!?\n]{2,40})\b[^.!?\n]{2,120}?\binstead\b|\byou (?:can|could|may) (?:also |still )?use (?!it\b)[^.!?\n]{2,60}? (?:until|while|for now)\b/g,
  },
  "in the meantime": {
    says: /\b(?:(?:in the meantime|meanwhile|for now|until then|while (?:the|it|this|that|our) [^.!?,\n]{1,40} (?:down|out|off|fixed|unavailable|broken|closed|repaired|missing))[,:]? (?:you(?:'ll| can| could| may|'re able to)|feel free to (?:use|order|book|watch)|it's (?:still )?available|please use|use\b|(?:i|we)(?: can|'ve set up|'re offering| suggest using)))\b(?! (?:\w{2,9} )?(?:find|read|check|see|follow|visit|view|learn|keep|take|track|contact|reach|try|need|be|have to|let|know|always|see|subscribe|stay)\b)/g,
  },
  "we do have": {
    says: /\b(?:we|i) (?:do|can|could) (?:have|offer|arrange|provide)\b(?! (?:that|this|a (?:guide|page|support)|more|support|assist|help|any|you with (?:more|some)|further|details)\b)/g,
  },
  "if you'd like, we": {
    says: /\bif you(?:'d| would)? (?:like|prefer|wish|rather)(?: to)?,? (?:we|i|you)(?:'ll| can| could| will|'d be)(?: also| gladly| certainly| happily)? (?!(?:find|read|check|contact|call|dm|reach|give|see|follow|send us|share|visit|assist|help|learn|let us|email|submit|try)\b)/g,
  },
  "charge removed": {
    says: /\b(?:tak(?:e|en|ing)|took|remov(?:e|ed|ing)|dropp?(?:ed|ing)?|cancel(?:led|ling)?|revers(?:e|ed|ing)|knock(?:ed|ing)?|wip(?:e|ed|ing)|writ(?:e|ten|ing))\b (?:off )?(?:the|that|this|your|any|all|those|both) (?:\w{2,12} ){0,2}(?:fees?|charges?|costs?|penalt(?:y|ies)|surcharges?|interest)\b/g,
    onlyAfter: /\b(?:i|we|team|manager)(?:'ll|'ve)?(?: \w{2,8}){0,3} $/,
  },
  "another one": {
    says: /\b(?:bring|send|sent|sending|pop|post|get|give|order|ordered|ship|shipped|fetch|mail) (?:you |out |over |for you )?another(?: one| [a-z]{3,14})?\b|\byou(?:'re| are) (?:very |more than )?welcome to (?:borrow|use|exchange|swap|return|choose|bring|pick|move)\b|\b(?:send|sent|sending|pop|popping|post|posting|mail|mailing|ship|shipped|shipping|bring|bringing|deliver|delivering) (?:you |out |over )*(?:(?:a|some) )?(?:(?:brand )?new|fresh|replacement) (?!code|link|password|e-?mail|message|request|verification|activation|pin)[a-z]{3,12}\b|\b(?:have|get) (?:your|the) [a-z]{3,12} back\b|\bclaim (?:\S{1,12} ){0,3}back\b|\b(?:fancy|prefer) (?:a|your|the) (?:full )?(?:refund|replacement|money|voucher|credit)\b/g,
  },
  rebooked: {
    says: /\b(?:re-?book (?:you|it|on|for)|re-?schedul\w{1,3} (?:you|it|your|the)|put you (?:on|in|up)|move you to|switch(?:ed)? you|moved you|upgrade you|book you|find you (?:a|an|another)|extend(?:ed|ing)? (?:your|the|it)|cancel (?:it|the order|your \w{3,12}|this) (?:free|without|for you)|bring it back|return it (?:for|to us|free|and)|swap (?:it|them|this)|have it (?:repaired|replaced|fixed|collected)|repair(?:ed)? (?:it|them|or replace)|(?:give|get|have) your money back|send (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|sent (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|sending (?:you )?(?:out )?(?:another|a new|a fresh|the (?:missing|right|correct))|(?:a|the) (?:new|fresh|missing|right|correct) \w{3,14} (?:is|are|will be|has been|go|goes) (?:on|out|sent|shipped|posted|delivered|dispatched|ordered)|ordered (?:you )?(?:a|another) (?:new|replacement)|new one (?:sent|out))\b/g,
    unlessAfter: /\b(?:how (?:can|do) (?:you|i|we)|(?<!\b(?:me|us|like|happy|glad|able) )to|you must) $/,
  },
  covered: {
    says: /\b(?:you(?:'re| are) (?:covered by|entitled to|eligible for)|money back guarantee|(?:is|are|be) covered (?:by|under) (?:the |your |our )?(?:\w{2,10} )?(?:warranty|guarantee|insurance|protection)|we(?:'ve| have) got (?:it|this) covered)\b/g,
  },
};

/** Refused, asked about, only told of: nothing is offered. */
const REFUSED =
  /(?:\b(?:not|never|no|cannot|unable to|without|nor|no longer|neither|isn't|aren't|non-?|nothing|ineligible)\b|n't\b)(?! (?:only|worry|hesitate|be charged|charge)\b)[^.!?,;:\u2013\u2014]{0,45}$/;
const TOLD_OF =
  /\b(?:refund|return|replacement|exchange) polic(?:y|ies)|\b(?:looking for|asked for|received|regarding|about|status of|understand you (?:want|would like|are)|for (?:refund|replacement) (?:requests?|status))\b[^.!?,;]{0,40}$|\b(?:when|why|did|how|where)\b[^.!?,;]{0,25}\b(?:you|your|we|i|it)\b[^.!?,;]{0,40}$/;

export default {
  about: "offers to make good (refund, replacement, credit, waiver), an alternative, or a choice",
  find: (message) => said(withoutLinks(message), WORDINGS, isOffered),
  examples: {
    yes: [
      "Would you prefer a refund or a replacement?",
      "I have refunded the $24.50 to your card.",
      "While the app is down you can order through our website.",
      "We've waived the late fee.",
    ],
    no: [
      "We can't offer a refund for this.",
      "Our refund policy is on our website.",
      "When did you ask for the refund?",
      "You can turn it off in Settings.",
    ],
  },
} satisfies Act;

function isOffered(message: AgentMessage, { start, end, words }: Place): boolean {
  const lead = leadOf(message, start);
  if (REFUSED.test(lead) || TOLD_OF.test(lead)) return false;
  return !/\b(?:polic(?:y|ies))\b/.test(words + restOf(message, end).slice(0, 12));
}
