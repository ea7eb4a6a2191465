/** Signs that a sentence puts a condition, a limit or the customer's own doing in the way. */
import { type Cues, OF_A_THIRD, sign } from "../cues";
import { REASONS } from "./reasons";

export const TERMS: Cues = {
  /** Where it speaks of others, it may be an excuse instead. */
  others: [-1, REASONS.others[1]],
  world: [-1, REASONS.world[1]],
  third: [1, OF_A_THIRD],
  /** What is wanted, and what the firm may keep back. */
  wanted: [
    1,
    sign(
      /refund\w{0,4}|returns?|returned|exchange[sd]?|cancel{1,2}(?:ed|ations?|ing)?|cash ?back|compensat\w{2,4}|bonus(?:es)?|rewards?|vouchers?|coupons?|promos?|codes?|items?|offers?|discounts?|deals?|limits?|loans?|withdraw(?:als?|n)?|payouts?|claims?|changes?|upgrade[sd]?|transfers?|access|service|feature|points|miles|accounts?|subscriptions?|tickets?|fares?|fees?|charges?|warranty|tips|credits?|cards?|delivery|trial|booking|membership|coins|reviews?|content|insurance|requests?|gifts?|points|seats?|bookings?|listing|roaming|name|plan|app/,
    ),
  ],
  only: [
    2,
    sign(
      /only(?! (?:been|your|just|to|for you|want\w{0,2}|happy|one (?:of|who)|sorry|a (?:few|call|click|message|tap))\b)|solely|exclusively|strictly|restricted to|limited to|reserved for|up to (?:google|apple|the (?:seller|restaurant|merchant|lender|bank|host|airline))/,
    ),
  ],
  /** "who repay on time", "above 18" */
  whom: [
    2,
    sign(
      /(?:customers|users|members|accounts|passengers|guests|holders|owners|those|people|borrowers|applicants|orders|bookings|items|channels|infants|children|minors|residents|drivers|subscribers|sellers|anyone) (?:on|who|that|with|without|whose|under|over|above|below|aged|placed|made|from|having|between)|(?:account|card|policy|ticket)[- ]?(?:holders?|owners?)|and (?:above|over|up|older|higher|newer|later)|or (?:above|over|older|higher|newer|more|later)|(?:above|over|under|below|aged|exceed\w{0,3}|minimum(?: \w{1,12}){0,2}|at least|more than|less than) (?:of )?(?:rs\.?|inr|usd|\$|\u20B9|\u00A3|\u20AC|kes|n)? ?\d[\d.,]{0,12}|(?:on|with|for|in) (?:\w{2,10} )?(?:rooted|jailbroken|older|old|prepaid|postpaid|light|basic|standard|free|saver|economy|trial|sale|discounted|more than one|other people's|another) (?:\w{2,12} )?(?:phones?|devices?|fares?|tickets?|plans?|accounts?|items?|versions?|tickets?|tariffs?|contracts?|rates?|name)|(?:you're|you are) on (?:an?|the) |\d{1,4} (?:hours|days|weeks|months) (?:have |has |had )?(?:gone by|passed|elapsed|after)|in (?:your|this|that|these|certain|selected|some) (?:country|countries|region|area|state|city|location|territory|cities|pin ?code)/,
    ),
  ],
  when: [
    1,
    sign(
      /(?:before|until|after|once|within|prior to|unless|as long as|till|without|provided|when)(?= (?!that|we|i\b|then\b)\w)/,
    ),
  ],
  /** "must", "is needed to" */
  must: [
    2,
    sign(
      /(?<!may |might |could )(?:must|has to|have to|had to be|needs at least|needs? to|(?<!you |we |i |may |might )need (?:an?|their)|should|will need)(?! (?:be (?:able|handled|so |very |really |quite |a |such |frustrat|exhaust|upset|hard|an|annoy|delivered|able|in your|there|here|back|working|visible|fixed|with you)|have been|feel|know|say|look|check with|do better|investigate|see|have (?:received|never|told)|never|not have|improve|work|reach|arrive|get|fix|leave|go|take (?:a|this)))/,
      /(?:is|are|be|was|were) (?:\w{2,12} )?(?:required|mandatory|compulsory|necessary|needed|obligatory|applicable|charged|levied|sold separately|paid separately|a paid (?:extra|feature|service)|extra)|(?:charges?|fees?|penalt(?:y|ies)) (?:will )?(?:apply|applies|are (?:levied|applied|added))|there(?:'s| is) an? (?:\w{2,10} )?(?:fee|charge) for|requires?(?= (?!(?:further|more|additional) )\w)|applies|(?:you'd|you'll|you) (?:first )?(?:need|require) (?:to (?:have|be|complete|spend|reach|pay|clear|verify|link|upgrade|subscribe|hold)|at least|\d)/,
    ),
  ],
  /** "is not allowed", "can't be undone" */
  barred: [
    2,
    sign(
      /(?:not|never|no longer|cannot|\w{2,6}n't|can't)(?: be)?(?: \w{2,12})? (?:allow\w{0,3}|permit\w{0,3}|accept\w{0,3}|entertain\w{0,3}|support\w{0,3}|include\w{0,1}|offer\w{0,2}|provided?|possible|applicable|combined|cover\w{0,2}|reversed?|reinstated?|restored?|transfer\w{0,3}|undone|recovered?|extend\w{0,2}|refund\w{0,3}|return\w{0,2}|change\w{0,1}|cancel\w{0,3}|give\w{0,1}|issue\w{0,1}|waived?|lift|process|board|compensate|discuss|disclose|exchange\w{0,1}|redeem\w{0,2}|approved?|serve|deliver to|ship to|lend|authori[sz]ed|grant\w{0,2}|do that|make (?:an |any )?exception\w{0,1})|(?<!you're |you are |if )(?:unable|(?:not|\w{2,6}n't) (?:be )?able) to(?! (?:comment|find|locate|see))|(?:are|is) never \w{3,10}|(?:can't|cannot|can not|won't|will not) be \w{3,12}(?:ed|en|wn|pt|ne|ld|nt)|can't come back|no (?:refunds?|returns?|exchanges?|exceptions?|changes|compensation)(?! (?:is|was|are) (?:needed|necessary))|non-?\w{4,14}able|(?:doesn't|does not|don't|do not) (?:come with|apply|count|include|cover)|(?:not|\w{2,6}n't) (?:considered|hono[u]?red|counted|paid|used|an option|part of|open to|entertained)|no (?:way|means|option|possibility|provision) (?:to|of|for|around)?|expires?|lapses?|void|forfeit\w{0,2}|loses? (?:their|your|its|the)|(?:can|may) (?:only )?be \w{3,12} (?:only|before|within|once|until|if)/,
    ),
  ],
  /** "since the booking was made under", "as you cancelled" */
  because: [
    2,
    sign(
      /(?:since|as|because) (?:your?|the (?:booking|order|ticket|account|request|item|fare|offer|payment|trial|subscription|customer|purchase|reservation|application|return)|it|this) (?:\w{2,14} ){0,2}(?:is|are|was|were|has|had|have|did|does|came)(?! (?:important|a pleasure))|(?:that is how|that's how)|(?:since|as|because) (?:the|your) (?!parcel|courier|driver|bank|seller|flight|aircraft|crew|depot|warehouse|team|system)\w{3,14} (?:(?:was|were|had|has)(?:n't| not)(?: been)?|came|arrived) \w{2,14}|(?:since|because|as) it (?:contain\w{0,3}|had|has|broke|violat\w{1,3}|exceed\w{0,3}|was (?:made|bought|placed|booked|used|opened|reported))|so (?:we're|we are|i'm) (?:unable|not able)|(?:so|and) (?:we|it|you|they) (?:can't|cannot|couldn't|won't|can not|could not|will not)/,
    ),
  ],
  /** "minors can't travel", "gift cards cannot" */
  classed: [
    4,
    sign(
      /(?!our|you|was|service|team|bank|agent|engineer|server|system|courier|rider|driver|carrier|developer|seller|partner|colleague|other|this|ourselve)[a-z]{3,14}s (?:\w{2,8} )?(?:(?:can't|cannot|can not)(?! be (?:promised|guaranteed|foreseen|predicted))|may not|must(?! be )|can only|are never|aren't (?:allowed|able)|are not (?:allowed|able))/,
    ),
  ],
  /** "was typed wrongly", "was not cancelled", "the customer was unavailable" */
  theirDoing: [
    4,
    sign(
      /(?:typed|entered|filled(?: in)?|keyed|submitted|uploaded|selected|given|provided|used|installed|linked|spelt)(?: in)? (?:\w{1,10} )?(?:wrongly|incorrectly|improperly|inaccurately)|(?:incomplete|blurry|blurred|expired|unclear|mismatch\w{0,3}|unreadable) (?:\w{1,12} )?(?:documents?|address(?! (?:on|in) our)|details|photos?|selfie|passwords?|pin|id|paperwork|information|account number|bank details|proofs?|kyc|payslips?|upi id|name|number)/,
      /(?:photo|image|picture|documents?|selfie|proof|payslip|id|scan|details|information|address|name|signature|paperwork)(?: (?:that )?(?:you|u) (?:\w{2,12}))?(?: in \w{1,12})? (?:is|was|were|are|appears?|looks?|seems?|do|does|did)(?: to be)?(?:n't| not)? (?:\w{2,8} )?(?:blurry|blurred|unclear|clear|legible|incomplete|incorrect|invalid|expired|wrong|match\w{0,3}|readable|visible|cut off|mismatched)/,
      /(?:you|customer|recipient|rider|receiver|guest|passenger|nobody|no one)(?:'re| was| were| is| are|\s(?:was|were|are|is)n't) (?:\w{2,10} )?(?:unavailable|unreachable|not (?:available|reachable|at home|home|at|present|in|answering|there)|absent|too late|out of the|late (?:for|to)|still in contract|in breach|over the limit)/,
      /you(?:'ve| have) (?:already )?(?:used|reached|exceeded|hit|crossed) (?:up )?(?:all|your|the|our) (?:\w{1,14} ){0,4}(?:limit|quota|allowance|cancel{1,2}ations|free \w{3,14}|maximum|cap|attempts)|(?:it's|it is|remains|is) your (?:own )?(?:responsibility|duty|job)|responsible for (?:keeping|your own)|(?:wrong|incorrect|different) (?:\w{2,12} )?\w{3,12} (?:was|were|has been|had been) (?:selected|entered|chosen|provided|typed|picked|used)|insufficient (?:funds|balance|credit|documents)|(?:restricted|suspended|banned|blocked|limited|locked|closed) after(?= (?!(?:you (?:asked|contact)|our|your (?:report|complaint|call)))\w)|(?:below|under|above|over) (?:the|their|our) (?:threshold|limit|minimum|maximum|required \w{3,10})|(?:taken down|removed|rejected|turned (?:you )?down|declined|suspended|blocked|deleted|disabled|cancel{1,2}ed)(?: \w{2,12}){0,2} (?:because|as|since) (?:it|they|you|your|the (?:seal|item|product|photo|document|name|address|account|order|package|tags?|box))|(?:because|since|as) you(?:'re|'ve| are| have)? (?!(?:can|may|know|mention|report|told|said|deserve|asked|requested|wish|matter|mean)\w{0,3}\b)[a-z]{2,14}|which is why (?:the system|we|it|your \w{2,14}) (?:\w{2,12} )?(?:declin|reject|turn|block|cannot|can't|could not|couldn't)\w{0,3}|(?:low|not enough|insufficient|no) (?:balance|funds|money in)|(?:trial|subscription|booking|order|plan|payment|loan|emi|amount|instal{1,2}ment|dues?|form|kyc|verification|profile)(?: \w{1,12}){0,2} (?:was|were|has|had|is)(?:n't| not)(?: been)? (?:\w{2,8} )?(?:cancel{1,2}ed|paid|repaid|completed|returned|verified|confirmed|submitted|linked|cleared|settled|renewed|made)/,
      /you (?:seem|appear) to have(?= (?!(?:been|had|received|got|gotten|an? (?:issue|problem|bad|poor)|lost|experienced|encountered|trouble|enjoyed|difficult\w{0,5})\b)\w)|(?:seems|looks|appears)(?: like| that)? you (?:were|are) \w{3,12}ing (?:an? |the )?(?:other|another|wrong|different|old)|(?:it )?(?:seems|looks|appears)(?: like| that| as if|,)? (?:that )?(?:you|your \w{1,14})(?:'ve| have| had| did| were| was| are| is|'re)?(?:n't| not)? (?!(?:having|facing|experiencing|been|had|received|got|are|were|is|to be|a|an|on|like|would|in|referring|about|enjoy\w{0,3})\b)(?:\w{2,12}ly )?(?:\w{3,12}ed|chose|gave|sent|bought|paid|put|left|forgot|using|missing|outside|incorrect|wrong|missed|under|past|over)/,
      /(?:with|have|has|had) (?:an? |some )?(?:outstanding|unpaid|overdue|active|existing|pending|negative|defaulted) (?:loans?|dues?|balance|instal{1,2}ments?|payments?|amount|emis?|bills?|invoices?)|(?:late|overdue|missed|delayed|irregular|non) ?-?(?:re)?payments?|(?:suspicious|fraudulent|prohibited|unauthori[sz]ed|irregular) (?:activit(?:y|ies)|behaviou?r|use|usage|logins?|transactions?|software|pattern)(?! (?:on our|report))/,
      /(?:violat\w{2,5}|breach\w{0,3}|abus\w{2,3}|misus\w{2,3}|cheat\w{0,3}|fraud) (?:of|our|the|their|these|those|in|was|were|detected)|for (?:cheating|fraud(?! (?:check|prevent|detect|protect))|abuse|non-payment|inactivity)|(?:stop|avoid|refrain from|never|do not|don't) (?:shar|giv|us|rat|order|cancel|click|post|disclos)(?:ing|e)?(?= (?:your pin|your otp|your password|[^.!?]{0,60}(?:that is how|otherwise|else|as it|violat)))|multiple (?:accounts|claims|refunds)|(?:too many|failed|wrong|incorrect) (?:\w{2,12} )?attempts|number of (?:allowed |permitted )?attempts/,
    ),
  ],
  /** "you chose the saver fare", "last updated by you", "was refused at the door" */
  theirStep: [
    3,
    sign(
      /you (?:\w{2,10}ly )?(?:ticked|chose|opted|selected|agreed|signed|accepted|declined|skipped|picked|confirmed|left|kept|dropped|typed)(?! (?:out|behind)\b| (?:us|our|to (?:fly|stay|shop|travel|come)|a (?:great|lovely|good))\b)|(?!asked|told|report|suggest|request|rais|sent|want)\w{3,12} by you|you(?:'re| are| were)(?:n't| not) (?:signed|logged|registered|insured|covered|enrolled|connected)|(?:being|been) (?:dropped|mishandled|overloaded|forced|soaked|exposed)|(?:was|were|been) (?:refused|declined|turned away|not accepted) (?:at|on|by the (?:recipient|customer))|you (?:may|might|must) have been \w{3,12}ing/,
    ),
  ],
  /** "our records show", "I see that" */
  record: [
    1,
    sign(
      /according to|(?:our|the) (?:records?|systems?|logs?|\w{3,10}'s \w{4,8}|tracking)(?: \w{2,9})? (?:shows?|says?|tells?|that|you)|(?:i|we) (?:can )?see|(?:looks|seems) (?:like|that|as)/,
    ),
  ],
  /** What a refusal opens with. */
  softened: [
    1,
    sign(
      /sorry,? but|(?:kindly|please) note|be (?:informed|advised|aware) that|i'm afraid|we're afraid|unfortunately|sadly|regret to (?:inform|say|advise)/,
    ),
  ],
  /** Whole refusals and verdicts. */
  verdict: [
    4,
    sign(
      /(?:isn't|aren't|not) tolerated|you(?:'d| would)(?: have)? (?:needed|had) to|(?:had|if) (?:we|i)(?:'d| had)? (?:been|known)(?: \w{2,12})? (?:told|informed|aware|asked|notified|contacted)?|(?:fall|fell|lie)s? outside|(?:nobody|no one|you (?:were|was)(?:n't| not)|you weren't) (?:was )?(?:home|in|there|at (?:the|your|home))(?= )|void(?:s|ed)? (?:the|your|our|any)|reserve the right|(?:isn't|not) an? (?:\w{3,14} )?defect|(?:customer|user|buyer|guest|passenger|owner)'s (?:job|duty|task)|(?:address|number|name|code|details|e-?mail|date)s? (?:that )?you (?:typed|gave|entered|provided|chose|sent)(?: \w{2,9})? (?:is|are|was|were|does|did|do)(?:n't| not| wrong)|explained (?:at|when|before|during)|(?:wasn't|was not|isn't) enough (?:balance|money|funds|credit)|(?:meant|intended|reserved|made) for (?:users|customers|members|people|those|accounts)|(?:do not|don't|does not|doesn't|did not|didn't|not|\w{2,6}n't) (?:currently )?(?:entertain|qualify|qualified|eligible|entitled|meet)|(?:not|\w{2,6}n't) (?:\w{2,10} )?(?:available|offered|supported|serviceable|operational|live|operating|deliver\w{0,3}|serve) (?:in|to|at|for|on) (?:your|this|that|these|those|all|certain)|ineligible|(?:warranty|guarantee|insurance|cover|plan) (?:covers|applies to|includes|is for) [^.!?]{3,60} (?:only|not|except)|sold as is|final sale|we only (?!pass|show|display|relay|sell|use|host|store|collect|process|want|wish|hope|ask|had|have|just|got|found|received|see)[a-z]{3,10}(?<!ed)|(?:free|basic|lite|trial|starter) (?:version|plan|tier|account) (?:comes with|has|includes|allows|is limited|offers|gives)|(?:federal|government|local|safety|airline|aviation|fire|state|house|app store) (?:rules?|laws?|regulations?|polic(?:y|ies)) (?:asks?|says?|requires?|states?|means?|limits?|only|do(?:es)? not|don't|doesn't|forbids?|prohibits?)|(?:do not|don't|never|cannot|can't) (?:give|share|provide|disclose) (?:the |any |specific )?reasons?|(?:if|when) you (?:\w{2,8} )?(?:read|check|look|scroll|review)(?: [\w']{1,12}){1,6},? you(?:'ll| will)? (?:find|see|notice)|(?:clear|settle|repay|pay off|complete|finish) (?:your|the|all) (?:\w{2,14} ){1,3}(?:first|before)|looking at the wrong|(?:out|outside) (?:of )?(?:the|our) (?:\w{2,12} )?(?:zone|area|range|scope|radius|limits)/,
      /(?:return|refund|cancel{1,2}ation|exchange|claim|free|grace|trial|dispute|complaint)s? (?:window|period|policy|time) (?:is|was|of|ends?|ended|closes?|closed|lasts?|has|covers?)(?! (?:here|on|at|outlined|available|now|explained|in))|(?:age|minimum|maximum|daily|monthly|weekly|weight|size|baggage|transaction|withdrawal|transfer|purchase|order)(?: \w{2,10})? (?:limit|cap|requirement|threshold|amount|age)(?: \w{2,12}){0,3} (?:is|of|has|was|applies)|you(?:'re| are) (?:still )?(?:in|under) (?:an? )?(?:\w{2,10} )?contract/,
      /you(?: |')(?:must|need to|have to|should|ll need to|d need to)(?: \w{2,10})? (?:be|have|hold|spend|reach|reached|been|carry) (?:an? |at least |over |above |the |aged )?(?:\d|minimum|holder|owner|verified|active|premium|valid|member|score|subscription|resident|citizen|plan|account|limit|level|licen[cs]e|passport|visa)/,
      /(?:please |kindly )?(?:check|read|review|verify|go through|see|confirm)(?: [\w']{1,14}){1,6} (?:before|prior to|while|at the time of|when) (?:you )?(?:order|buy|book|pay|apply|purchas|plac|mak|confirm|subscrib|install|submit|rent|select|travel|check)\w{0,4}|(?:is|was|are) (?:exactly )?(?:what|as) (?:was |is |you )?(?:shown|described|listed|ordered|displayed|advertised|stated|mentioned)|(?:us(?:e|ing)|follow(?:ing|ed)?|wear(?:ing)?|install(?:ed)?)(?: (?:the|it|this|our|them|all)){1,2}(?: \w{2,12}){0,2} (?:correctly|properly|as (?:described|instructed))/,
      /(?:not|\w{2,6}n't) (?:the )?(?:account|ticket|card|policy|contract) (?:holder|owner)|(?:decision|ban|suspension|closure|restriction|fee|charge) (?:is|was|remains|stays|will (?:stay|remain|stand)) (?:final|permanent|correct|valid|in place|justified|upheld)|(?:lost|deleted|forfeited|(?:doesn't|does not|don't|do not) (?:come with|apply|count|include|cover)|(?:not|\w{2,6}n't) (?:considered|hono[u]?red|counted|paid|used|an option|part of|open to|entertained)|no (?:way|means|option|possibility|provision) (?:to|of|for|around)?|expires?|lapses?|void|invalid|cancel{1,2}ed|removed|reset|gone) (?:if|once|when|unless|after|as) you|(?:you|it) (?:was|were|got|have been|had been)(?: \w{2,10})? (?:charged|billed|blocked|banned|suspended|declined|removed|rejected) (?:because|since|as|for)/,
    ),
  ],
  /** Who or what is needed: "Premium is needed", "a prescription is mandatory". */
  paper: [
    2,
    sign(
      /premium|pro (?:plan|version|account)|plus|passports?|visas?|prescription|id proof|(?:valid|government|photo|original) (?:\w{2,10} )?id|kyc|pan(?: card)?|aadhaa?r|payslips?|proof of \w{3,12}|polic(?:y|ies)|terms|guidelines|criteria|credit score|income|salary|receipt|original (?:packaging|box|tags?)|tags|privacy of|logs|signature|deposit|minimum|balance|contract|verified|verification|early termination|consent/,
    ),
  ],
  /** It is asked, offered or owned. */
  asking: [
    -3,
    sign(
      /(?:please|kindly)(?! (?:note|be (?:informed|advised|aware)|bear|accept|understand|know|consider|check|read|review|make|ensure|stop|see|remember|verify|go through|avoid|do not|don't))|could you|can you|would you|(?:dm|message|email|e-mail|write|call|contact|reach) (?:us|me|out|our)|we(?:'d| would) (?:like|love|be (?:happy|glad))|(?:look|looking|looked|dig) into|investigat\w{2,5}|escalat\w{2,4}|let (?:us|me) (?:know|check)|happy to|glad|screenshots?|for (?:further|more) (?:assistance|help|details|info\w{0,8})|(?:order|phone|mobile|ticket|confirmation|tracking) (?:number|id|code)|(?:assist|help) you/,
    ),
  ],
  given: [
    -3,
    sign(
      /(?:our|my) (?:own )?(?:mistake|error|fault|oversight)|we (?:failed|should|messed|dropped|let you|charged|sent you)|i should|as promised|as you asked|at your request|(?:has|have|is|are|been|was) (?:now |since |already |been |successfully ){0,2}(?:fixed|resolved|refunded|credited|replaced|restored|processed|rebooked|waived|escalated|forwarded|initiated|approved|delivered|shipped)|i've|we've (?:added|issued|refunded|sent|passed|asked|made|raised|forwarded|fixed|extended|credited|waived|released)|(?:i|front desk|staff|agent) (?:gave|told)|corrected|won't pay|nothing (?:more |else )?to pay|(?:charged|removed|blocked|rejected|declined) (?:in error|by mistake)|take action|action we|prohibits (?:sellers|others|drivers|hosts|creators)|you can easily|natural|upset|frustrat\w{2,5}|lowered|will (?:grow|increase)|steps|tips|how to|i'll|we'll|we will|i will|you (?:can|may) (?!only|not|re-?apply|request|claim|get a refund|try again)|you(?:'re| are) (?:all set|eligible|entitled|covered)|sorry (?:that|to hear|about|for)|thank(?:s| you)|(?:we|i) (?:know|understand|hear|get|realise|realize)|enjoy|congrat\w{0,10}|feedback|suggestions?/,
    ),
  ],
};
