/** Words that put the cause on the customer. */
import { anyOf, type Ways } from "../ways";

const YOU_DID = String.raw`you(?:'ve| have| had| may have| might have| must have| seem to have| appear to have)?(?: also| already| \w{2,12}ly)?`;
const YOU_DID_NOT = String.raw`(?:(?:you|u)(?: \w{2,12}ly| also| still)? (?:did|have|had)(?:n'?t| not)(?: yet| \w{2,12}ly)?|you've not)`;
/** What happens to customers, and is nobody's blame. */
const UNDERGONE = String.raw`(?! (?:been|be|like|love|enjoy|get|got|gotten|receive|received|hear|heard|find|found|want|wanted|ask|asked|expect|expected|need|needed|deserve|deserved|see|seen|feel|felt|mean|order|ordered|recogni[sz]e|authori[sz]e|experience|experienced|know|known|had|have a (?:good|great|nice|pleasant|better|smooth)|have the (?:best|experience|kind)|have to|think|notice any|miss|lose|waste|worry|only|just|quite|yet|already|really)\b)`;

export const BLAME: Ways = {
  /** "you entered the wrong address" */
  wrongStep: anyOf(
    String.raw`${YOU_DID} (?:entered|provided|selected|chosen?|typed|used|submitted|given?|gave|booked|bought|purchased|ordered|clicked|picked|uploaded|sent|returned)(?: \w{1,14}){0,3} (?:wrong|incorrect|invalid|different|expired|incomplete|non-?refundable|blurry|third[- ]party|mismatched)(?: \w{1,14})?`,
    String.raw`${YOU_DID} (?:entered|typed|selected|filled|written|spelt|spelled|set|installed|used|connected)(?: [\w'-]{1,14}){0,4} (?:incorrectly|wrongly|improperly|by mistake|in error)`,
    String.raw`${YOU_DID} (?:signed|already (?:availed|used|redeemed|claimed))(?: \w{1,12}){0,3}`,
    /(?:placed|booked|bought|purchased|ordered|made)(?: \w{1,12}){0,2} (?:through|via|from|with|by) (?:an? )?(?:third|another|different|travel agen\w{1,4}|reseller)|your account (?:has been|was) (?:reported|flagged)/,
    /(?:delivered|sent|shipped) to the (?:address|number|email|account) (?:that )?you (?:gave|provided|entered|supplied|put|chose)/,
    `${YOU_DID} (?:missed|overlooked|ignored|exceeded|violated|breached|misread|misunderstood) (?:the|our|an?|this|that)`,
    String.raw`${YOU_DID} (?:booked|bought|purchased|ordered|paid)(?: \w{1,12}){0,3} (?:through|via|from|with|on) (?:an? )?(?:third|another|different|travel agen\w{1,4}|reseller|other)`,
    `${YOU_DID} (?:agreed|accepted|consented|authori[sz]ed)(?: to)? (?:the|our|these|those|this|it|pay|all)`,
  ),
  /** "you didn't cancel in time" */
  leftUndone: anyOf(
    `${YOU_DID} (?:failed|neglected|forgot|forgotten|omitted) to`,
    String.raw`${YOU_DID_NOT}${UNDERGONE} [\w']{2,20}`,
    /you never (?:replied|responded|told|answered|sent|paid|called|contacted|asked|confirmed|cancel{1,2}ed)/,
    /(?:since|as) (?:you(?:'ve| have| had)?(?: \w{2,12}ly| already)? (?:refused|cancel{1,2}ed|changed|deleted|shared|opened|arrived late|were late|used|broke))/,
    /because (?:you|u)(?:'re|'ve| are| have| had| were| did)?(?! (?:deserve|matter|are|mean|trust|asked|told|reported|let us|valued|have been|been|can|may|might)\b) [\w']{2,20}/,
  ),
  /** "you should have told us", "had you read the terms" */
  shouldHave: anyOf(
    /you (?:should|could|must|ought to|needed to|were supposed to)(?: have| always)? (?:read|check(?:ed)?|follow(?:ed)?|cancel{1,2}ed|told|contact(?:ed)?|called|asked|sent|booked|entered|used|made|mistaken|chosen|known|noticed|provided|informed|clicked|deleted|shared|given|missed|typed)/,
    /had you (?!on\b|down\b|waiting\b|at\b|back\b|in\b)\w{2,14}(?: [\w']{1,16}){1,8},? (?:this|it|we|you|that|the \w{1,16}) (?:would|could|might)/,
    /had (?:the|your|this|it) [^.!?\n]{3,60} been [^.!?\n]{3,60} (?:could|would|might)(?: have|'ve)/,
    /if you(?:'d| had) (?:only |just )?(?!like|prefer|rather|wish|love|want)\w{3,12}[^.!?\n]{0,60} (?:we|i|it|this|that) (?:could|would|might)(?: have|'ve)/,
    /(?:had you|if you had|if you'd) (?:only |just )?(?:read|followed|checked|told|contacted|called|sent|provided|asked|cancel{1,2}ed|booked)/,
  ),
  /** "please read the description first" */
  read: anyOf(
    /please (?:\w{1,10} )?(?:read|check|review|go through)(?: \w{1,14}){0,5} (?:before|carefully|properly|thoroughly|first|next time)/,
    /(?:clearly|already) (?:says?|states?|stated|mentions?|mentioned|written|shown|specified|indicated|displayed)/,
    /as (?:clearly |already )?(?:mentioned|stated|described|shown|specified|indicated|advised) (?:in|on|at|during) (?:the|our|your|page)/,
    /(?:next time|in (?:the )?future|going forward),? (?:please|kindly|make sure|do)/,
  ),
  /** "you have mistakenly rated us 1 star", "user error" */
  mistaken: anyOf(
    /(?:mistakenly|accidentally|wrongly|erroneously|incorrectly|inadvertently|unknowingly) (?:rated?|g[ia]ven?|posted|entered|selected|clicked|chosen?|pressed|deleted|ordered|written|wrote|submitted|subscribed|purchased|booked|dialled|made|sent|left)/,
    /(?:rat(?:ed|ing)|gave|given|post(?:ed)?|enter(?:ed)?|select(?:ed)?|press(?:ed)?|review|left|click(?:ed)?|stars?)(?: \w{1,12}){0,6} (?:by mistake|mistakenly|by accident|accidentally|in error)/,
    /(?:is |was |due to )(?:a |an )?(?:your (?:own )?(?:mistake|fault|error|oversight|negligence|misunderstanding|responsibility)|user(?:'s)? (?:error|mistake|fault))/,
    /(?:the (?:customer|user|buyer|passenger|guest)'s) (?:own )?(?:mistake|fault|error|responsibility)|(?:a |own )user error|your own (?:mistake|fault|error|doing|risk)/,
    /(?:on|at|from) your (?:end|side|part)/,
  ),
  /** "your documents were not clear" */
  notGood: anyOf(
    /your (?:[\w-]{1,20} ){1,3}(?:is|are|was|were|has|have|had|does|do|did|may be|might be|seems?(?: to be)?|could)(?: been)?(?: (?:very|too|still|currently|likely|either))? (?:blurr?(?:y|ed)|illegible|incomplete|incorrect|invalid|outdated|insufficient|unverified|overdue|lacking|missing (?:some|the|a) \w{1,16})/,
    /your (?:[\w-]{1,20} ){1,3}(?:is|are) (?:too (?:old|low|new|small|short)|(?:not|no longer|in)(?: )?(?:compatible|supported))/,
    /your (?:[\w-]{1,20} ){1,3}(?:is|are|was|were|has|have|had|does|do|did)(?:n't| not)(?: been)?(?: \w{1,12})? (?:clear|complete|valid|in order|match(?:ed|ing)?|comply|legible|verified|meet|met|qualify)/,
    /your (?:[\w-]{1,20} ){1,3}(?:violates?|violated|breache[sd]|infringe[sd]?|goes against)/,
  ),
};
