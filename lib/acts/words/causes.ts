/** Words that explain a failure by what lay outside: others, the world, or how things are. */
import { anyOf, type Ways } from "../ways";

/** Whom firms point at when something failed. */
const OTHERS =
  "(?:(?:the|your|our|their|an?|some|any|respective|local|issuing|partner|payment|shipping|delivery|third[- ]party) ){0,2}(?:banks?|issuers?|couriers?|carriers?|airlines?|airports?|sellers?|merchants?|suppliers?|vendors?|providers?|operators?|gateways?|partners?|developers?|publishers?|manufacturers?|restaurants?|drivers?|networks?|isps?|servers?|apple|google(?: play)?|samsung|microsoft|amazon|visa|mastercard|android|ios|paypal|facebook|steam|post office|postal service|royal mail|usps|fedex|ups|dhl|customs|lenders?|nbfc|npci|copyright owners?|rights holders?|creators?|labels?|licensors?|factor(?:y|ies)|printers?|third part(?:y|ies))";

/** "due to your report", "due to our error", "due to policy": no excuse, and told of elsewhere or not at all. */
const NOT_OUTSIDE = String.raw`(?! (?:you|your|be|arrive|depart|land|leave|start|expire|renew|not|insufficient|(?:users|customers|people|guests|fans) like|this,|that,|these reasons|an? violation|violat\w{1,5}|policy|(?:our|the|company) (?:polic|terms|guideline|rules)|terms|privacy|security|confidential|data protection|account (?:security|privacy)|the (?:sensitive|nature|private|personal|fact that you)|non-?payment|inactivity|an? charge ?back|an? charge back|suspicious|contractual|gdpr|social media|an? error on (?:our|my)|(?:our|my) (?:own |internal )?(?:mistake|error|fault|oversight|failure)))`;

const MUCH =
  "(?:high(?:er)?|heavy|large|long(?:er)?|unusual(?:ly)?|unexpected|unprecedented|increased?|increasing|huge|extreme(?:ly)?|record|more|peak|some|minor|an?|intermittent|technical|slow(?:er)?|many|lots|overwhelming|exceptional(?:ly)?)";
const LOAD =
  "(?:volumes?|numbers?|demand|requests?|calls?|quer(?:y|ies)|emails?|messages|load|traffic|times|delays?|interest|technical|issues?|outages?|glitch(?:es)?|difficult(?:y|ies)|errors?|problems?|shortages?|maintenance|contacts|usual|downtime)";

export const CAUSES: Ways = {
  /** "due to high demand" */
  cause: anyOf(
    String.raw`(?:due to|owing to|because of|on account of|(?:as )?a (?:direct )?(?:result|consequence) of|caused by|resulting from|stem(?:s|med|ming) from|brought (?:on|about) by|triggered by|attributed to|down to)${NOT_OUTSIDE}(?: [\w'%/-]{1,24}){1,5}`,
    /(?:delayed|cancel{1,2}ed|disrupted|affected|hit|impacted|grounded|slowed(?: down)?|held up|hampered) by (?!(?:you|us|our|this|that|it|these|one|two|three|\d{1,6}|an?)\b)[\w'-]{1,20}(?: [\w'-]{1,20}){0,3}/,
    String.raw`(?:damaged|lost|held|blocked|declined|rejected|cut|caused|set|decided|determined|imposed|required|removed|made|handled|processed|managed|controlled|run|operated|billed|charged|sold|shipped|fulfilled|owned|developed)(?: \w{1,12}){0,3} by ${OTHERS}`,
    /(?:is|are|was|were|has been|have been) (?:causing|delaying|slowing|to blame|the (?:reason|cause))/,
    /(?:cut|strike|storm|outage|failure)(?: \w{1,12}){0,5} (?:took down|hit|brought down|knocked out)/,
    /following (?:an?|the|some) (?:[\w-]{1,16} ){0,3}(?:fault|failure|incident|outage|storm|breakdown|strike|surge|increase|accident)/,
    /(?:there(?:'s| is| was| are| were| has been| have been)|we(?:'ve| have) had) (?:(?:an?|some|currently|been|also|unfortunately) ){0,3}(?:[\w-]{1,16} ){0,3}(?:fault|failure|incident|outage|strike|breakdown(?! in comm)|shortage|storm|surge|glitch|accident|backlog|demand|congestion|maintenance)/,
    /with (?:all )?(?:the|this|these) (?:\w{1,14} )?(?:rain|snow|storms?|holidays?|strikes?|demand|covid|weather|heat|floods?|pandemic|lockdown)/,
    /(?:required by|requirement of) (?:\w{1,14} )?law/,
  ),
  /** "we are receiving unusually many calls", "it has been a busy season" */
  busy: anyOf(
    String.raw`(?:(?:we|they|(?:our|the) \w{1,20})(?:'re|'ve| are| is| were| was| have| has| had)?(?: currently| still| been| now| presently| temporarily| also){0,3} |currently |temporarily )(?:experienc\w{1,3}|fac(?:ing|ed)|see(?:ing|n)?|saw|deal(?:ing|t)? with|having|had|receiv\w{1,3}|undergo\w{0,3}|handling|suffer\w{0,3}|getting|got|under)(?: [\w'-]{1,16}){0,3} ${MUCH}(?: [\w'-]{1,16}){0,3} ${LOAD}`,
    /(?:we|i|our (?:\w{1,16} ){0,1}\w{1,16})(?:'re|'ve| are| were| was| have been|'ve been| is)? (?:extremely |very |so |really |a bit |quite |incredibly |currently )?(?:busy|short of (?:staff|drivers|people)|short[- ]staffed|understaffed|swamped|overwhelmed|snowed under|an? (?:very |really )?(?:small|tiny) (?:\w{1,12} )?(?:team|company|business|shop|studio|charity)|just a (?:few|handful)|still (?:a )?(?:new|young|small|growing|in beta|in early))/,
    /(?:it|things)(?:'s|'ve| has| have) been (?:crazy|hectic|mad|manic|insane|(?:an? )?(?:very |extremely |really )?busy)|it(?:'s| is) (?:black friday|christmas|the holidays|cyber monday|peak \w{1,10})|ringing non-?stop|(?:an?|our|the) (?:very |extremely )?busy (?:time|period|season|weekend|day|week)|(?:holiday|festive|peak) season (?:is|was|has)|longer than (?:usual|normal|expected)|supplies are limited|limited (?:staff|reviewers|agents|resources)/,
  ),
  /** "this usually happens when the app is not updated" */
  normal: anyOf(
    /(?:this|it|that|these|which|such \w{1,20}|delays?|errors?|failures?|issues?)(?: issue| error| problem| message| delay| delays)? (?:(?:usually|often|sometimes|normally|typically|generally|commonly|may|can|might|could|mostly|also|only|mainly|tends? to|do|does) ){0,3}(?:happens?|occurs?|arises?|appears?|be caused|is caused)(?= (?:right |just |mostly )?(?:when|if|because|due|with|from|by|in|as|during|at|on|for|where|whenever|while|after|only) )(?! (?:in|on|at|for|with|as) (?:a|an|any|all|every|which|the|your|other) \w{1,16}\?)/,
    /(?:happens|occurs) (?:when|if|because|where|whenever|only)/,
    /(?:sometimes|occasionally|at times|from time to time)[ ,][^.!?\n]{0,60}? (?:fails?|gets?|takes?|be|is|are|goes?|happens?|occurs?|removed|delayed|slow\w{0,2}|expires?|time out|vary|varies)/,
    /(?:is|it's|are|that's) (?:actually |just |perfectly |completely |quite )?(?:a )?(?:normal|expected|common|standard|usual)(?: (?:behaviou?r|practice|part|process|procedure|thing|for|when|with|during|if))?/,
    /known (?:issue|bug|limitation|problem) (?:with|in|of|on)|takes time|takes? (?:some|a little|longer) time to (?:reflect|process|update)|can take (?:up to|some|several|a few|longer|between|\d{1,6})/,
    /(?:prices?|fares?|rates?|times?|availability|results?|speeds?) (?:may |can |will |do )?(?:vary|varies|fluctuates?|differ|depends?)|(?:may|can|might) (?:look|differ|vary|appear|take|change|be)(?: [\w']{1,12}){0,5} depending on|surge (?:pricing|fares?|charges?) (?:applies|apply|is|are)|may not be (?:available|supported|visible) (?:right away|yet|immediately|in all|on all|for all|everywhere)/,
    /how (?:the system|it|this|that|things) works?|(?:these|such) things (?:do )?happen|mistakes (?:do )?happen|we(?:'re| are) only human|happens to (?:everyone|the best)/,
  ),
  /** "outside our control", "on the bank's end" */
  notUs: anyOf(
    /(?:beyond|outside|out of|not (?:in|within|under)) (?:of )?(?:our|my|anyone's|the (?:airline|company|team)'s)(?: \w{1,12})? (?:control|hands|reach|influence)/,
    /(?:have|has|had) (?:no|little|very little|limited|not much) (?:control|influence|say|access|way|visibility)|(?:can't|cannot|can not|couldn't|don't|do not|could not)(?: always| fully| really)? (?:control|influence|predict|prevent|foresee)|(?:nothing|not much|little) (?:to do with us|(?:that )?(?:we|i) can do|(?:we|i) could (?:do|have done))/,
    /(?:not|\w{2,6}n't) (?:actually )?(?:developed|controlled|operated|made|managed|caused|handled|run|owned|maintained|provided) by (?:us|our)|(?:not|\w{2,6}n't) (?:an? )?(?:our|my) (?:fault|mistake|doing|responsibility|department)|(?:not|\w{2,6}n't) (?:on|at|from) our (?:end|side)/,
    /hands are tied|(?:sets?|decides?|determines?|chooses?|controls?) (?:its|their) own|decides? (?:when|how|what|whether|on)|we(?:'re| are)? (?:only|just|merely) (?:host|provide|an? (?:platform|intermediary|marketplace))|independent (?:contractors?|companies|sellers|partners)|(?:let down|caught (?:out|short|off guard)) by (?:our|the|an?) \w{3,14}|finding (?:its|their|our) feet|(?:gave|sent|told) us (?:(?:the|an?) )?(?:wrong|incorrect|too late|outdated)|force majeure|act of god|very difficult to (?:fully )?(?:stop|prevent|control|avoid)/,
    `(?:on|at|from|by|with) ${OTHERS}(?:'s?|s')? ?(?:end|side|part|fault|servers?|level)`,
    String.raw`(?:issue|problem|error|mistake|mix-?up|fault|failure|delay|outage)s?(?: is| was| lies| lie| seems? to be| appears? to be)? (?:with|from|at|by|on|in) (?:the|your|our) (?:\w{1,16} ){0,2}?${OTHERS}`,
    `(?:depends?|dependent|based) (?:up)?on (?:${OTHERS}(?!'?s? polic)|demand|(?:the |your )?(?:location|traffic|availability|weather))`,
  ),
  /** "the courier lost your package", "your bank may have declined it" */
  theyDid: anyOf(
    `${OTHERS}(?: (?:may|might|could|must|will|would|has|have|had|sometimes|usually|often|itself|probably|likely|also|is|are|was|were|to)){0,3} (?:declined?|lost|damaged|delayed|blocked?|rejected|failed|takes?|took|missed|cancel{1,2}ed|refused|holds?|held|not (?:responding|respond)|down|decided|require[sd]?|facing|experiencing|late|short|slow|grounded|removed|(?:doesn't|don't|does not|do not|didn't|did not) (?:allow|permit|support|let|share|provide|deliver|send|update)|temporarily)`,
  ),
  /** "ads help us keep it free" */
  business: anyOf(
    /(?:ads?|adverts?|advertising|fees?|purchases|prices?|this|it|they|that|revenue|which|charges?)(?: \w{1,12}){0,4} (?:helps?|allows?|enables?|lets?|supports?) us (?:to )?\w{2,12}/,
    /(?:our|the|rising|increased|production|operating|labou?r|shipping) costs? (?:have|has|had|are|is|went)|to (?:cover|offset) (?:the|our|rising) (?:\w{1,12} )?(?:costs?|expenses)|keep (?:the |this |our )?(?:\w{1,16} ){0,2}free(?: for| to)?/,
    /as an? (?:[\w-]{1,14} ){0,2}(?:non-?profit|start-?up|charity|small business|small team|small company|indie \w{1,12}),? (?:we|i)|rely on (?:volunteers|donations|ads|advertising)|part of (?:early access|the beta|any|every|online)|(?:made|run|kept|built) by (?:one|two|three|a few|a handful|volunteers|a small)|spare time|we only have (?:one|two|three|four|a few|a handful|\d{1,6})/,
    /as we (?:move|grow|expand|transition|improve|upgrade|migrate)|safety (?:is|comes) (?:our |always |the )?(?:top |first|number one)|for (?:your|everyone's|our guests'|the) (?:own )?safety/,
  ),
};

/** What joins a failure to its cause, whoever that is. */
export const LINKS: Ways = {
  /** "because the incoming aircraft was late", "as we were short of drivers" */
  because: anyOf(
    /because(?! (?:you(?:'re|'ve)?|u|your|it contain\w{0,3}|i|(?:of )?(?:users|customers|people|guests|fans) like|the (?:\w{2,12} )?(?:trial|booking|offer|terms|conditions|payment|instal{1,2}ment|dues?|fare|ticket) (?:\w{2,12} )?(?:was|were|has|had)(?:n't| not| made)|we(?:'re| are)? (?:value|want|care|have|believe|strive|love|take)|this is an?|we (?:sold|made|forgot|sent|booked|failed|didn't|gave|lost|charged|mixed|missed)|of) )(?: [\w'-]{1,20}){2,6}/,
    /(?:because|since)(?! (?:the|your|this) (?:booking|order|ticket|fare|trial|offer|subscription|reservation|it) (?:was|were|is|has))(?= (?:the|our|of the|there|it's|it is|this|that|they|their|we(?:'re| are| were| had|'ve| have)|i (?:was|am|had)|an?|all|many|most|some|fewer|more|demand|it was|your (?:\w{1,12} )?(?:phone|device|bank|carrier|browser|internet|connection|network|operating|computer|router|provider)) )(?! we(?:'re| are)? (?:value|want|care|have|believe|strive|love|take) )(?! (?:the|this|last|then|that) (?:day|time|week|month|year|update|start|beginning|morning|last) )(?! this is an? )(?: [\w'-]{1,20}){2,6}/,
    /as (?:we|our \w{1,16}|there|it) (?:are|were|was|is|have|had|has)(?: been)?(?: \w{1,12})? (?:facing|experiencing|receiving|seeing|short|understaffed|overwhelmed|busy|dealing|undergoing|a (?:technical|sudden|huge|high))/,
    /(?:the|one|a) (?:main |only |likely |possible |probable )?(?:reason|cause) (?:for (?:this|that|the \w{1,16}) )?(?:is|was|being|could be|may be)/,
    /which (?:is why|caused|led to|resulted in|has (?:caused|led))|that's why (?:it|your|the|this) /,
  ),
  /** "traffic was heavy, so your driver couldn't get there" */
  hence: anyOf(
    /(?:so|hence|therefore|thus) (?!(?:we|i|you|that|as|please|far|much|many|if)\b)(?:[\w'-]{1,20} ){1,6}?(?:couldn't|can't|cannot|could not|can not|may be|might be|won't|delayed|late|slower|longer|held|luckier|can take|took longer|be slow)/,
    /(?:(?:were|was|are)(?:n't| not)|did(?:n't| not)) (?:expect(?:ing)?|anticipat(?:e|ing)|prepared for)|than (?:we )?(?:had )?(?:expected|anticipated)|ran out of|off (?:sick|ill|with (?:the|an?))|out sick|out of service|waiting (?:on|for) (?:an?|the|our|their) (?:\w{1,14} )?(?:crew|part|parts|supplier|stock|delivery|bank|partner|aircraft|driver|gate)|in for repair|bro(?:ke|ken) down|backed up/,
  ),
};

/** What may also be reported, asked for or fixed: an excuse only where it is told as what was. */
export const TROUBLE: Ways = {
  /** "a technical glitch", "unforeseen circumstances" */
  technical: anyOf(
    /(?:an?|some|this|the|temporary|minor|few|unexpected|unforeseen|intermittent|certain)(?: [\w'-]{1,16}){0,2} (?:technical|network|connectivity|server|system|bank(?:ing)?|gateway|backend|software|it)[- ](?:issues?|glitch(?:es)?|problems?|errors?|faults?|difficult(?:y|ies)|reasons?|snags?|hiccups?|failures?|outages?|downtime|limitations?|constraints?|restrictions?|maintenance|bugs?)/,
    /technical (?:glitch(?:es)?|difficult(?:y|ies)|snags?|reasons?|limitations?|constraints?)|(?:temporary|momentary) (?:technical )?(?:issue|glitch|problem|error|outage|bug|limitation)s?|power (?:failure|outage|cut)s?/,
    /(?:samsung|apple|android|ios|google|windows|carrier|bank|browser|device|network|server|provider|isp|chrome|microsoft|facebook)(?:'s)? (?:bug|issue|problem|limitation|restriction|fault|outage|error)/,
    /unforeseen (?:circumstances|events|issues|problems|reasons|delays?)|(?:limitations?|restrictions?) (?:of|by|from|on|set by|imposed by) (?:the |your |our )?(?:ios|android|apple|google|device|platform|system|app store|os|operating system|api|browser)/,
  ),
};
