/** Words that put a policy, a term or a condition between the customer and what they want. */
import { anyOf, type Ways } from "../ways";

const RULES =
  "(?:polic(?:y|ies)|terms(?: (?:and|&) conditions| of (?:service|use|sale))?|t&cs?|tos|guidelines?|rules|regulations|conditions|criteria|procedures?|contract|agreement|eula|community standards|norms)";
const WHOSE =
  "(?:(?:our|the|their|its|company|company's|store|hotel|airline|bank's|lender's|airline's|seller's|internal|current|strict|standard|my|this|that) )";
const REASONS = String.raw`(?:security|privacy|compliance|legal|regulatory|data protection|confidentiality|contractual|policy)(?: and \w{1,14})? (?:reasons?|purposes|concerns|agreements?|restrictions?|obligations?|requirements?)`;
const CAN_NOT =
  "(?:unable to|not able to|can't|cannot|can not|couldn't|won't|will not|don't|do not|not possible to|never)";

export const POLICY: Ways = {
  /** "as per our policy", "against our terms" */
  cited: anyOf(
    String.raw`(?:as per|per|according to|in accordance with|in line with|based on|under|due to|because of|in compliance with|(?:stated|mentioned|outlined|specified|explained) in|subject to|against|in violation of|(?:violat|breach)(?:ed|es|ing)|breach of|governed by|bound by|within)(?: \w{1,10})? ${WHOSE}(?:[\w-]{1,20} ){0,4}?${RULES}`,
    String.raw`(?:as per|per) (?:\w{1,12} )?${RULES}`,
    String.raw`(?:that's|that is|this is|it's|it is|those are|these are|is|are)(?: just| simply| also| strictly| a| against| part of){0,3} (?:${WHOSE}|a )(?:[\w-]{1,16} ){0,2}?${RULES}`,
  ),
  /** "our policy doesn't allow this" */
  says: anyOf(
    String.raw`${WHOSE}(?:[\w-]{1,20} ){0,4}?${RULES} (?:clearly |currently |also |simply |strictly )?(?:(?:states?|says?|prohibits?|forbids?|prevents?|excludes?|only|requires?|limits?|restricts?|stipulates?|specif(?:y|ies)|bars?|means?)|(?:do|does|did|would|will|can|is|are)(?:n't| not)|won't|can't|cannot)`,
    `${RULES} (?:that )?you(?:'ve| have)? (?:accepted|agreed|signed|acknowledged)`,
    `(?:our|the|these) ${RULES} (?:is|are) (?:very |quite |perfectly )?(?:clear|strict)`,
    /as (?:agreed|explained|stated|specified) (?:in|when|at|on|during|before)|as (?:it|the|our) (?:\w{3,12} )?(?:says|states|reads) (?:in|on)/,
    /(?:stated|agreed|consented)(?: and agreed)? to (?:during|at|upon|when)/,
    /(?:terms|policy|cover|warranty|insurance) (?:excludes?|does not cover|doesn't cover)/,
  ),
  /** "for security reasons we can't say why" */
  reasons: anyOf(
    String.raw`(?:due to|because of|for) ${REASONS}[^.!?\n]{0,60}? ${CAN_NOT}`,
    String.raw`${CAN_NOT}[^.!?\n]{0,80}? (?:due to|because of|for) ${REASONS}`,
    /due to contractual \w{1,16}/,
  ),
  /** "you don't meet our criteria", "non-refundable" */
  notEligible: anyOf(
    /(?:not|never|\w{2,6}n't)(?: \w{1,12}){0,2} (?:eligible|qualify|qualified|qualifying|entitled|refundable|transferable|returnable|exchangeable|covered (?:by|under)|serviceable|valid (?:for|on))/,
    /(?:ineligible|non-?(?:refundable|returnable|transferable|exchangeable|cancel{1,2}able|changeable))/,
    /(?:not|never|\w{2,6}n't|unable to|failed to|fails? to)(?: \w{1,12}){0,2} (?:meet|met|meeting|fulfil{1,2}(?:ed)?|satisfy|satisfied|match(?:ed)?|pass(?:ed)?|fall within|comply with)(?: [\w']{1,14}){0,4} (?:criteria|requirements?|conditions?|eligibility|guidelines|parameters|polic(?:y|ies)|checks?|norms|thresholds?|minimum)/,
    /(?:criteria|requirements?|conditions?|terms|minimum)(?: \w{1,12}){0,2} (?:was|were|is|are|has|have)(?:n't| not)(?: been)? (?:met|fulfil{1,2}ed|satisfied)/,
    /(?:who|that|which) (?:meets?|fulfils?|satisf(?:y|ies)) (?:our|the|all)|(?:is|are|was|were)(?:n't| not) covered/,
    /(?:fares?|tickets?|rates?|offers?|vouchers?|law) (?:do not|does not|don't|doesn't|cannot|can't) (?:permit|allow|cover|include)/,
    /not (?:met|meet|meeting) (?:our|the|all) (?:\w{1,12} )?standards/,
  ),
  /** "approval is subject to", "must meet the requirements", "if you qualify" */
  condition: anyOf(
    /(?:eligibility|approvals?|loans?|refunds?|disbursals?|disbursements?|acceptance|compensation|claims?|limits?)(?: \w{1,14}){0,3} (?:(?:is|are)(?: \w{1,12}){0,2} (?:subject to|dependent on|based on|at the (?:sole )?discretion|governed by|decided by)|depends?(?: \w{1,12})? on)/,
    /(?:evaluates?|considers?|assess(?:es)?|checks?|looks? at|depends? on|based on|reviews?)(?: \w{1,12}){0,3} (?:parameters|factors|criteria)/,
    /(?:is|as) an? (?:legal|regulatory|mandatory|security|compulsory) requirement|(?:kyc|verification|id|identification) is (?:\w{1,12} )?(?:mandatory|required|compulsory)/,
    /subject to (?:\w{1,12} )?(?:eligibility|approval|credit|verification|terms|conditions)/,
    /(?:on|of|to|low|poor|insufficient|your|as)(?: \w{1,12},?){0,6} (?:credit (?:bureau )?(?:score|history|profile|worthiness)|cibil(?: score)?|creditworthiness)/,
    /(?:to be eligible|to qualify|in order to qualify)(?: \w{1,12}){0,4},? (?:you|your|it|they|the|an?) (?:\w{1,12} )?(?:needs?|must|should|has to|have to)/,
    /(?:needs? to|must|have to|has to|should|can only|may only) be (?:made|requested|reported|submitted|returned|received|claimed|cancel{1,2}ed|raised|filed)(?: \w{1,12}){0,3} (?:within|before|by|in)/,
    /(?:at|in) (?:the |its |their )?(?:sole |own )?discretion of|(?:once|one|only one|1)(?: \w{1,12})? per (?:user|customer|household|account|person|device|order|member|family)/,
    /minimum (?:[\w-]{1,14} ){0,3}(?:is|are|of|required)|(?:charge|fee|payment|amount|bill|invoice) (?:is|was) (?:correct|valid|legitimate|accurate)/,
    /(?:must|needs? to|required to|has to|have to)(?: first)? (?:meet|satisfy|fulfil{1,2}|qualify|comply|be eligible)/,
    /(?:if|provided) (?:you|it|they|your \w{1,16}) (?:qualif(?:y|ies)|meets? (?:the|our|all))/,
    /needs?(?:ed)? to (?:have )?\w{1,16}(?: [\w'-]{1,16}){0,6} to (?:qualify|be eligible)/,
    /re-?apply (?:again )?(?:after|in|once)|apply again (?:after|in)/,
    /required to have (?:more|at least|over|a minimum)/,
  ),
  /** "only for new users", "the window has passed" */
  onlyFor: anyOf(
    /(?:is|are|was|were|it's|they're)(?: \w{1,12})? (?:only|exclusively|solely|limited|restricted|reserved)(?: \w{1,12}){0,2} (?:to|for|on|if|via) (?!help\b|you\b|technical\b)/,
    /only \w{1,16} (?:members|customers|users|subscribers|accounts|guests|passengers|cardholders)(?: who [\w ]{1,30})? (?:are|can|may|have|get)/,
    /(?:we|i) (?:can|may|are able to) only (?:offer|refund|accept|process|provide|give|lend|exchange|change|cancel|ship|credit)/,
    /only the (?:\w{1,14} ){0,6}(?:may|can|is able|is allowed|are allowed)/,
    /we (?:only|don't|do not|never) (?:refund|price[- ]match|offer (?:price|refunds?|exchanges?|compensation)|exchange|accept|cover|reimburse|compensate|allow|take back|take returns|offer refunds|ship to po|lend|serve)/,
    /only (?:for|available to|available for|open to|valid for|applicable (?:to|for|on)) (?:\w{1,12}[- ]){0,2}(?:new|first|premium|prime|verified|eligible|selected|business|existing|members|users|customers|admins)/,
    /(?:valid|available|applicable|open|eligible)(?: \w{1,14}){1,4} only/,
    /(?:offer|contest|competition|promo(?:tion)?|sale|deal|code|coupon|voucher|warranty|discount|plan)(?: \w{1,10}){0,2} (?:ended|expired|ha[sd] ended|is over|is no longer valid|was valid)/,
    /outside (?:of )?(?:our|the) (?:\w{1,12} )?(?:area|zone|range|coverage|scope)/,
    /(?:window|period|deadline|time ?frame|offer|warranty|time limit|cut-?off)(?: \w{1,10}){0,3} (?:has|have|had|is|was) (?:now |already |since )?(?:passed|expired|closed|ended|elapsed|over|lapsed|run out)/,
    /(?:past|outside|beyond|over) (?:of )?(?:the|our) (?:\d{1,3}|\w{3,8})[- ](?:days?|hours?|weeks?|months?|years?)/,
    /(?:window|period|deadline|offer|warranty) (?:closed|ended|expired|passed|lapsed|ran out)/,
    /(?:outside|out of|past|beyond|after) (?:of )?(?:(?:the|our|your) )?(?:[\w-]{1,10} ){0,2}(?:warranty|return (?:window|period)|refund (?:window|period)|window|cancel{1,2}ation (?:window|period))/,
  ),
  /** Refusals that only a rule can explain. */
  refuses: anyOf(
    String.raw`${CAN_NOT} (?:make|grant)(?: \w{1,12}){0,2} (?:exceptions?|exemptions?)`,
    String.raw`${CAN_NOT} (?:offer|give|issue|provide|process) (?:\w{1,12} )?(?:refunds?|returns?|exchanges?) (?:for|on|after|once|in)`,
    String.raw`${CAN_NOT} [^.!?\n]{3,60} (?:once|after|beyond) (?:the|an?|\d{1,6}|your|this|more than)`,
    `${CAN_NOT} (?:overturn|reverse (?:the|our|this) decision|disclose|provide (?:the )?specifics|accept returns?|take it back)`,
    String.raw`${CAN_NOT} (?:refund|exchange) (?:opened|used|non|sale|tickets|orders|purchases|(?:it|this|the \w{1,14}|you) (?:after|once|for|because|since|as)|an? \w{1,14} (?:after|once))`,
    String.raw`${CAN_NOT} share (?:the|any|further|more|specific)(?: \w{1,14}){0,2} (?:reasons?|why)`,
    /(?:refunds?|exchanges?|returns?|cancel{1,2}ations?|compensation|transfers?)(?: \w{1,14}){0,3} (?:can ?not be|can't be|(?:is|are)(?:n't| not))(?: \w{1,10})? (?:possible|allowed|permitted|offered|provided|accepted|applicable|given|refunded|returned|made|processed)/,
    /(?:tickets?|fares?|items?|orders?|purchases|deposits?|fees?)(?: \w{1,12}){0,2} (?:can't|cannot|can not|will not|won't) be (?:refunded|returned|exchanged|changed|waived|cancel{1,2}ed)/,
    /(?:sales are|decision (?:is|was|remains)) final|the (?:fee|charge|decision) stands/,
    /(?:suspended|removed|blocked|banned|closed|terminated|restricted|disabled|rejected|declined|deactivated)(?: \w{1,12}){0,4} (?:due to|because of|because|for)(?: an?| the| your| multiple)? (?:violat\w{2,5}|breach\w{0,4}|suspicious|charge ?back|payment|non-?payment|not|fraud\w{0,5}|you|your|it)/,
    /(?:we|i) (?:can|are able to) do (?:in your case |here )?is|all (?:that )?(?:we|i) can do|not (?:allowed|permitted) (?:to|under|by|in|on)/,
  ),
};
