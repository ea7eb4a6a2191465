/** Words that own a failure. */
import { anyOf, type Ways } from "../ways";

/** Those who act for the firm, and what it acts through. */
const PEOPLE =
  "(?:driver|courier|rider|technician|engineer|agent|advis[eo]r|colleague|cashier|waiter|manager|crew|staff|team|branch|store|shop|kitchen|office|depot|warehouse|front desk|reception|call cent(?:er|re))s?";
const MACHINES = "(?:system|website|site|app|bot|update|billing|letter|email|invoice)s?";
const FIRM = String.raw`(?:i|we|(?:our|my) (?:[\w-]{1,14} )?(?:${PEOPLE}|${MACHINES})|(?:someone|somebody|one|an? ${PEOPLE}) (?:here|of our \w{1,14}|of us|of ours|(?:on|in|at) our \w{1,10})|someone|somebody)`;
const HAVE = "(?:'ve| have| has|'d| had)?";
const PLAINLY = String.raw`(?: (?:\w{1,12}ly|also|both|just|even|then|still))?`;
const SLIP =
  "(?:mistake|fault|error|failing|failure|oversight|blunder|slip|slip-up|mix-up|mess-up|foul-up|negligence|shortcoming|lapse|typo|miscalculation|misunderstanding|miscommunication)s?";
/** How a deed goes wrong. */
const AMISS =
  "(?:the wrong|a wrong|wrong|wrongly|incorrectly|twice|two times|three times|too (?:much|little|late|early|soon|long|many|often)|by mistake|in error|late(?=[.!,;]| and )|without (?:asking|telling|warning|checking|saying|letting|informing|notice|your)|before (?:it|you) (?:was|were|had)|instead of)";
/** What is sent, told or made amiss. */
const FLAWED =
  "(?:an? |the |some )?(?:conflicting|misleading|inaccurate|incomplete|incorrect|outdated|bad advice|faulty|damaged|broken|double|something else)";

export const OWNED: Ways = {
  ours: anyOf(
    String.raw`(?:our|my)(?: (?!(?:the|a|an|this|that|your|about|with|for|to|is|are|and|or|see|sees|fixed?|found|page|if|in|on|of)\b)[\w'-]{1,16}){0,2} (?:${SLIP}|doing|bad)`,
    `${FIRM}${HAVE}${PLAINLY} (?:made|caused|committed)(?: (?:an?|some|the|this|that|two|several|such|big|bad|silly|real|terrible|serious|genuine|honest|simple|same|your|\\w{1,12}ing)){0,3} (?:${SLIP}|mess)`,
    /(?:down to|lies with|lay with|rests with|starts with|the fault of) (?:us|me|our (?!policy|terms|rules|partners?\b|suppliers?\b)\w{2,14})/,
    /(?:i|we)(?:'ll| will|'d| would| do| must| have to| can only| freely)?(?: like to)? (?:admit|confess|concede)/,
    /ourselves to blame|so is the (?:blame|fault)|(?:i|we) (?:alone |fully |do )?(?:accept|take) (?:your|the|this|that|any|all) (?:\w{1,10} )?(?:criticism|blame|complaint|point)/,
    /(?:in error|by mistake|wrongly|incorrectly|wrong) by (?:us|our|me)|(?:mistake|error|flaw|bug|mess|problem|confusion|mix-up)s? (?:that )?(?:i|we) (?:made|caused|introduced|created)/,
    /(?:i|we) (?:have )?(?:caused|created|introduced) (?:this|that|the|a|an|your) (?:\w{1,12} )?(?:mistake|error|flaw|bug|mess|problem|confusion|mix-up)/,
    /(?:i|we) (?:do )?owe you (?:an? (?:\w{1,10} )?(?:explanation|apology|answer|reply|better \w{1,12})|(?:much |far |a lot )?(?:better|more))/,
    /(?:mistake|fault|error|blame|oversight|failure|delay|problem|issue|mix-up|slip)s? (?:is|was|were|lies|lay|were entirely|is entirely|was entirely|is all|was all)(?: entirely| completely| fully| all| purely)? (?:ours|mine|with us|on our (?:side|end|part))/,
    /(?:is|was|one's|that's) (?:all |entirely )?mine|guilty as charged/,
    /(?:mistake|fault|error|oversight|failure|problem|issue|mix-up|lapse|failing|negligence|slip-up|breakdown|gap)s?(?: (?!no\b|not\b|shown\b)[\w-]{1,14}){0,3} (?:on|at|from) (?:our|my) (?:side|end|part)/,
    /(?:this|that|it)(?:'s| is| was) (?:all |entirely |fully |completely |purely )?(?:on (?:us|me)(?! to|:)|down to us|ours to (?:own|fix))/,
    /(?:arose|came|comes|originated|happened|stemmed|occurred) (?:from|on|at) our (?:own )?(?:side|end|part)|it(?:'s| is| was) our (?:responsibility|job|duty)/,
    /(?:mistake|error|typo|mix-up)s? (?:on|in|with|at|by) our (?:website|system|site|invoice|warehouse|store|listing|records|team|billing|booking|email|price|menu)\w{0,2}/,
    /(?:slipped|fell|got) (?:through (?:our|the) (?:checks|net|cracks|gaps)|past us|past our \w{2,12}|by us)/,
    /(?:miss|missed|wrong|slipped|failed|lapses?|gaps?|faults?|shortfall|overlooked|forgotten|lost|delayed|dropped|mishandled|omission|breakdown|failures?)(?: [\w-]{1,14}){0,4} (?:at|on|from) our (?:end|side|part|behalf)/,
    String.raw`(?<!\b(?:power|technical|network|server|software|hardware|system|equipment|partial) )(?:${SLIP}|flaw|breakdown|bug|leak|gap|hole)s? (?:in|with|of|within|at|by) (?:our|my) (?!partners?\b|bank|suppliers?\b|users?\b)\w{3,14}`,
    /on our (?:\w{1,12} )?(?:website|site|app|page|menu|listing|label|invoice)s? (?:was|were|is|are) (?:\w{1,10} )?(?:out of date|outdated|wrong|incorrect|misleading|unclear)/,
    /because of (?:us|me)\b|(?:have|has|had|got) to answer for|(?:i|we)(?:'ve| have) learn(?:ed|t) (?:from (?:this|it|that|our)|our lesson|a lesson)/,
    /(?:an? )?(?:honest|genuine|clear|bad|serious) (?:oversight|mistake|lapse|error)/,
    /(?:i|we)(?:'ll| will)? (?:do )?(?:take|accept|own|bear|assume|acknowledge)(?: \w{1,12}){0,2} (?:responsibility|accountability|the blame|ownership|fault|our (?:mistake|error|failure)|my (?:mistake|error))(?! for (?:the (?:environment|planet|safety|security|privacy)|our (?:users|community)))/,
    /(?:i|we)(?:'m| am|'re| are) (?:fully |entirely |solely |completely )?(?:to blame|at fault|(?:responsible|accountable) for (?:this|that|it|the|your|what|how|any of))/,
  ),
  fellShort: anyOf(
    /(?:i|we)(?:'ve| have|'d)?(?: \w{1,10}ly)? (?:let|been letting) (?:you|our \w{1,12}|your \w{1,12}) (?:all )?down/,
    /letting (?:you|your \w{1,12}) (?:all )?down/,
    /(?:i|we)(?:'ve| have)?(?: \w{1,10}ly| just| really)? (?:messed|screwed|slipped|stuffed|mucked|cocked|botched|bungled|goofed|blundered|blown it|blew it|fluffed|fumbled|missed the mark|fell down|fell behind|fallen behind|tripped up|dropped (?:your|this|it)|own(?:ed)? up to|mishandled|failed|forgot|forgotten|overlooked|underestimated|neglected|got (?:[\w'-]{1,14} ){1,4}wrong|(?:were|was|are|am|had|have|got) (?:it |this |that )?(?:in the )?wrong)/,
    /(?:i|we|this|that|it|which|our [\w ]{1,20}?|and|but|clearly|what happened)(?:'ve| have| has| clearly| certainly| definitely| really| obviously| also| had){0,3} (?:fell|fallen|fall|falls|falling|came up|were|was|is|are) (?:\w{1,10} ){0,2}(?:short(?![- ](?:of|on|staff))|below (?:our|the|your))/,
    /(?:falling|fallen|fell|falls) (?:\w{1,10} ){0,2}(?:short|below (?:our|the|your|what))/,
    /(?:did|do|does|has|have|had|could|was|were|is|are)(?:n't| not)(?: quite| been able to| able to| \w{1,10}ly)? (?:live[sd]? up to|meet|met|measure[d]? up|uphold|reach(?:ed)?|match(?:ed)?|up to)(?: \w{1,12}){0,4} (?:expectations?|standards?|promises?|values|mark|expected|par|scratch)/,
    /(?:unable to|failed to|failing to|failure to|not|without) (?:meet(?:ing)?|liv(?:e|ing) up to) (?:\w{1,12} ){0,2}(?:expectations?|standards?|promises?)/,
    /(?:i|we)(?: know(?: that)?| realise(?: that)?| realize(?: that)?)?(?: we| i)? (?:can|could|should|must|have to|need to|had to|ought to)(?: have)? (?:and (?:must|will|should) )?(?:do|done|did|been|handled|handle|communicated|managed|dealt with|acted)(?: \w{1,12}){0,4} (?:better|quicker|faster|sooner|clearer|differently|more (?:clearly|carefully|quickly))/,
    /(?:could|should|ought to) (?:certainly |definitely |clearly )?have (?:been|gone|handled|done|served)(?: \w{1,12}){0,4} (?:better|quicker|faster|sooner|clearer|smoother|differently)/,
    /(?:our(?: [\w-]{1,14}){1,4}|your (?:\w{1,14} )?(?:delivery|order|booking|visit|stay|claim|refund|return|case|complaint|move|installation)) (?:did|does|do|has|have|was|were|is|are)(?:n't| not)(?: \w{1,12}){0,3} (?:as|the way|like|when|where|what) (?:it|they|we|he|she|that|things) should/,
    /(?:i|we) (?:did|do|have|had)(?:n't| not)(?: [\w-]{1,12}){0,4} (?:as|the way|like|when|where|what) (?:i|we) (?:should|promised|said|ought)/,
    /(?:i|we|you were|was|were)(?: \w{1,10}ly)? (?:said|promised|told|told you|promised you)(?: [\w':-]{1,14}){1,8},? (?:and|but|yet) (?:(?:we|it|you|that|this|nobody|no one|i|then) )?(?:took|gave|put|sent|charged|made|left|came|ended|did(?:n't| not)|never|have(?:n't| not)|has(?:n't| not)|failed|broke|were|was|moved|missed|got|called|waited)/,
    /(?:there(?:'s| is)|i have|we have|with) (?:absolutely |really |simply )?no excuses?/,
    /(?:inexcusable|unacceptable|not acceptable|isn't acceptable|not (?:good|fast|clear|fair) enough|isn't good enough|wasn't good enough|not okay|far from ideal|not ideal|isn't ideal|not right|isn't right|wasn't right|not fair on you)/,
    /(?:is|was|that's|very|really) (?:poor|bad|sloppy|careless|embarrassing|shoddy) (?:from|of|on) (?:us|our)/,
    /(?:it|that|this) was (?:very |really |plainly |simply |just )?(?:wrong|careless|sloppy|thoughtless|rude) of (?:us|me)/,
    /(?:our|my) (?:[\w-]{1,16} ){1,3}(?:was|were|has been|have been|is) (?:\w{1,10} )?(?:poor|wrong|inadequate|lacking|slow|unclear|not clear|misleading|substandard|disappointing|confusing)/,
    /we(?:'ve got| have|'ve)? (?:\w{1,12} ){0,3}(?:work to do|room for improvement)|hold ourselves to (?:\w{1,10} )?higher|(?:ashamed|embarrassed) (?:of|by|about|that|to)/,
    /(?:not|\w{2,6}n't)(?: \w{1,10}){0,2} (?:cool|fair|right|good|great|nice|okay|ok|fine|clever|kind|smart) (?:of|by|from|on) (?:us|our)|(?:poor|bad|sloppy|careless|lazy|weak) [\w-]{2,16} (?:of|by|from|on) (?:us|our)\b/,
    `${FIRM}(?:'re| are| was| were| have been| has been|'ve been)(?: (?:too|so|very|much too|far too|rather|simply|just|plainly))?(?: slow| late(?! shift)| rude| careless| unclear| vague| hasty| dismissive| sloppy| inattentive| unfair| unprepared| unhelpful| impolite| thoughtless| negligent| asleep| too optimistic)`,
    String.raw`${FIRM}(?:(?: was| were)(?:n't| not)|(?: have| has)(?:n't| not) been)(?: \w{1,12}){0,2} (?:clear|careful|honest|ready|prepared|quick|fast|upfront|up front|attentive|helpful|polite|there for you|at our best|on the ball|on top of|straight with|good enough|transparent|open with|listening)`,
    /(?:was|were|been|got) (?:handled|managed|dealt with|done|treated|run|planned|communicated|packed|organi[sz]ed|explained|processed) (?:so |very |really |rather )?(?:badly|poorly|wrongly|carelessly|incorrectly|wrong)/,
    /(?:i|we)(?:'ve| have)? (?:did|done|do) (?:\w{1,10} )?(?:wrong|badly|an? (?:\w{1,10} )?(?:bad|poor|terrible|awful|lousy|sloppy) job)|(?:went|go|gone) wrong (?:at|on|with|in|for) (?:us|our|my)|where we went wrong/,
    /(?:our|my) (?!servers?\b|partners?\b|suppliers?\b|bank|provider)(?:[\w-]{1,14} ){1,3}(?:failed(?! to (?:load|open|connect|sync|start)\b)|broke down|slipped|went wrong|misfired|lagged|fell over|fell behind|got it wrong|made you)/,
    String.raw`(?<!\bhear (?:that )?)(?:the|your|that) (?:[\w-]{1,14} )?${PEOPLE} (?:(?:who |that )?you (?:spoke|talked|chatted|dealt|met)(?: to| with)? )?(?:(?:did(?:n't| not)|failed to|never|neglected to) (?:follow|do|listen|help|offer|explain|wait|tell|told|give|gave|check|treat|act|behave|knock|ring)|(?:was|were)(?:n't| not) (?:polite|helpful|professional|trained|attentive|clear))`,
    /(?:i|we)(?:'ll| will|(?:'re| are) working (?:\w{1,6} )?(?:to|on)|(?:'re| are) going to| want to| promise to| intend to) (?:do|doing|be|being)(?: \w{1,10}){0,2} better/,
    /(?:can't|cannot|can not|won't|will not|couldn't|not going to|not here to) (?:defend|excuse|justify|make excuses)|(?:was|were|is) (?:entirely |completely |easily )?(?:avoidable|preventable|indefensible)|(?:could|should) have been (?:avoided|prevented)|(?:have|has|did|were|are)(?:n't| not) (?:done|do|doing) (?:\w{1,10} )?enough|than (?:it|this|that|they|we|you) (?:ever |really )?(?:should|ought|needed)(?: have| to)?|(?:it was|i was|i'm|that was) (?:me|us|the one) (?:who|that)/,
    /had no (?:business|right|cause) (?:to|\w{2,14}ing)|(?:broke|broken|breaking|betrayed|abused) (?:our|my|your|the) (?:\w{1,10} )?(?:promise|word|trust|guarantee|commitment|agreement)|missed the (?:point|mark|boat)|took our eyes? off|slip our/,
    /you(?:'re| are| were) (?:\w{1,10}ly |quite )?right to (?:complain|chase|raise|flag|expect|point|call)/,
    /(?:i|we)(?:'ve| have)? made (?:this|it|things|that|your \w{1,14}|you) (?:\w{1,10} )?(?:harder|worse|difficult|complicated|stressful|confusing|wait|repeat|chase|call|slower)/,
    /mea culpa|dropped the ball|(?:hold|put|holding|putting) (?:up our|our|up my|my) hands?(?: up)?|(?:i|we) (?:sincerely )?own (?:this|that|it)(?: one)?/,
  ),
  shouldNotHave: anyOf(
    /(?:should|must|ought)(?:n't| not| never)(?: simply| really| ever)?(?: have| of|'ve)? (?:happen(?:ed)?|occur{1,2}(?:ed)?|be(?:en)? (?:happening|the case|like this|this (?:way|hard|slow|difficult)|treated|kept|left|charged|told|made|asked|sent|given|possible|so \w{1,16}))/,
    /(?:this|that|it)(?: simply| really| just)? (?:shouldn't|should not|should never) be(?! (?:a problem|an issue|long|too|more|much|able))/,
    /(?:this|that|it) is not (?:how|what) (?:it|this|things|that) should (?:be|work|happen|look)/,
    /you (?:really |simply )?should(?:n't| not| never) have(?= had|[.!,])|you (?:should(?:n't| not| never)|didn't) (?:have (?:had )?to|have been|ever have|be (?:left|kept|treated|made|charged|waiting)|need to have|deserve)/,
    /you deserved? (?:much |far |so much |a lot )?(?:better|more)(?: from us| than)?/,
    /(?:this|that|it) should(?:n't| not| never)(?: have)? take(?:n)?(?= (?:you\b|this|so|that many|(?:a |an |\w{1,6} )?(?:agents|calls|emails|messages|tweets|attempts|people|visits|chats|weeks|months)))/,
    /you (?:really |certainly |clearly )?(?:should have|should've|ought to have) (?:got|gotten|had (?!to\b|the option)|heard (?:from|back)|been (?:told|given|called|warned|offered|informed|refunded|asked|met|seated|rung|notified|contacted|able|shown|treated|helped|charged only|upgraded))(?![^.!?]{0,60}(?: by now| already| spam| junk| in your inbox))/,
    /(?:which|as|that) (?:it|we|he|she|they|i)? ?(?:shouldn't|should not|should never) have(?=[.!,;])/,
    /you deserved (?!it\b|this\b|that\b)\w+/,
    /(?:should|ought to) have (?:gone out|been (?:with you|in your (?:hands|account)))(?! (?:by now|already))|(?:should|could|ought to) have been (?:told|warned|called|answered|caught|noticed|spotted|checked|tested|fixed|explained|clear|clearer|flagged|handled|given|offered|informed|contacted|honou?red|cancelled|refunded|ready|done|dealt with|picked up|looked after|communicated)(?![^.!?]{0,40}(?: by now| already))/,
    String.raw`(?:${FIRM}|(?:your|the) (?:[\w-]{1,14} )?${PEOPLE}|he|she|they|nobody|no one|(?<=(?:i|we)\b[^.!?]{1,60} )and) (?:really |certainly |clearly |simply )?(?:(?:should(?:n't| not| never)?|ought to|could)(?: (?:really|certainly|definitely|also|never|at least))? have|should've) (?!an? (?:answer|update|solution|reply|fix)\b|it\b|more\b|the\b|news\b|your\b|everything\b|received\b|arrived\b|some\b|sent you an? (?:email|code|link|text)\b)\w+`,
    String.raw`(?:an?|our|any|the|your) (?:[\w-]{1,14} )?${PEOPLE} should(?:n't| not| never)(?: ever)? (?!have|be (?:there|with|long)\b|contact|ask you)\w{2,14}|no (?:[\w-]{1,14} )?${PEOPLE} should`,
    /(?:i|we) never (?:intended|meant|wanted|want) (?:for )?(?:you|this|that|to|it|any)/,
  ),
  notWhatWeWant: anyOf(
    /(?:not|\w{2,6}n't|never|hardly|far from|nowhere near|falls short of|anything but)(?: \w{1,10}){0,4}? (?:the|an|a|any|our|how|what|something|way|kind|type|sort|level|quality|standard|usual)(?: [\w-]{1,14}){0,6}? (?:(?:that )?(?:we|i|our \w{1,12})(?:'d|'re| would| are| had)?(?: (?!like\b)\w{1,10}){0,2} (?:want|wanted|(?<=(?:'d|would|love|to) )like|hope|hoped|aim|strive|intend|intended|expect|expected|pride|stand for|wish|set|hold|known for|go for|try|look|seek|provide|promise|promised|operate|do business|do things|treat|deliver|work)\w{0,3}|(?:you|customers?|guests?|anyone|everyone) (?:should|deserves?|(?:have )?come to expect|(?:can |are |should )?expect))/,
    /(?:not|\w{2,6}n't|never) (?:\w{1,10} )?(?:our|up to our|the|in line with our) (?:usual |normal |typical |high |own |intended |intention|expected ){0,3}(?:standards?|intention|intent|level|service|way|values|quality)(?: of (?:service|care|quality))?/,
    /(?:i|we) (?:(?:do|would|did)(?:n't| not)|never|hate to|would hate(?: for)?)(?: ever| really)? want(?:ed)? (?:you|our \w{1,14}|any of our \w{1,14}|any \w{1,14}|anyone|this|that|it|for)(?: to)? (?:to )?(?:feel|have|experience|go through|leave|happen|face|be|walk away|wait|see)/,
    /the (?:very )?last thing (?:that )?(?:we|i)(?:'d| would)? (?:ever )?want/,
    /(?:nobody|no (?:customer|guest|member|passenger|patient|user|client|player|one|traveller|traveler)s?)(?: of ours)? (?:should|ought to|deserves? to)(?: ever| have to)? (?:be|have|feel|experience|go through|face|wait|get)/,
    /(?:not|\w{2,6}n't) (?:how|the way) (?:we|i) (?:roll|operate|work|run)|(?:not|\w{2,6}n't) (?:how|the way) (?:we|i)(?:'d| would)?(?: usually| normally| ever)? (?:like|love|want|prefer|mean|choose|plan) (?:to|it|things|our|you)/,
    /out of character for us|not (?:like|typical of) us|not representative of (?:our|the)/,
  ),
  deeds: anyOf(
    /(?:i|we)(?:'ve| have)?(?: \w{1,10}ly| also| both| just)? (?:lost|broke|mishandled|overcharged|undercharged|double-charged|misplaced|misread|misinformed|mis-?sold|ignored|mixed up|damaged|delayed|oversold|overbooked|double-booked|misjudged|miscounted|mislabel{1,2}ed|missed(?! (?:you|it|your (?:call|tweet|message|dm|email|chat)(?! (?:of|from|on)))\b))/,
    String.raw`${FIRM}${HAVE}${PLAINLY} (?!(?:can|could|will|would|may|might|should|don|see|saw|understand|know|hear|heard|hope|need|found|received?|got|think|apologi[sz]e|regret|are|am|is|do|did|want|try|check|fix|correct|replace|refund|waived?|reported|flagged|noted|corrected|fixed|replaced|removed|cancel{1,2}ed|reversed|sorted|no|not)\b)[a-z-]{3,14}(?: (?!(?:and|that|if|when|you're|you've|it's|why|how|what|whether|because|about)\b)[\w'-]{1,14}){0,6} ${AMISS}`,
    String.raw`${FIRM}${HAVE}${PLAINLY} (?:sent|gave|told|charged|billed|shipped|delivered|booked|quoted|debited|credited|sold|made|handed|served|printed|posted)(?: (?!(?:and|that|if|for|about)\b)[\w'-]{1,14}){0,4} ${FLAWED}`,
    String.raw`${FIRM}${PLAINLY} (?:didn't|did not|failed to|never|neglected to|forgot to|omitted to|haven't|have not) (?:deliver|send|sent|reply|replied|answer|answered|call|called|do|keep|kept|tell|told|get back|got back|respond|responded|check|checked|refund|refunded|cancel|cancelled|come|came|turn up|turned up|show|honou?r|update|updated|notice|noticed|listen|listened|explain|explained|inform|informed|act|acted|process|processed|follow|followed|let you know|help you|handle|treat|make it clear|catch|give you|provide|anticipate|communicate)(?! (?:calls|unsolicited)\b)`,
    String.raw`${FIRM} (?:didn't|did not)(?: \w{1,12}ly)? (?!(?:receive|find|see|get|have|want|know|mean|change|say|charge|store|share|sell|ask|hear|need|block|cancel|remove|delete|make|take|create|offer|support|expect|reali[sz]e|intend|cause|hesitate|like|understand|catch|quite|miss|only|just|design|launch|even)\b)[a-z]{3,14}`,
    /(?:and|but|that) (?:i|we|he|she|they) (?:did|have|has|was|were)(?:n't| not)(?=[.!,;])|gave (?:it|them|your [\w ]{1,16}) (?:away|to (?:someone|somebody|another))/,
    /(?<=\b(?:sorry|apologi[sz]e|apologies|apology|ashamed) )for (?:failing|forgetting|missing|losing|charging|ignoring|letting|calling|mixing|mis\w{4,12}ing|overcharging|breaking|messing)(?! out\b) (?:you|your|the|to|up|our|this|that|it|a)/,
    /(?:nobody|no one|no-one) (?:from our team |here |at our end )?(?:answered|called|replied|told|came|got back|turned up|responded|let you know|rang|checked|noticed|warned|explained|informed)/,
    /(?:i|we)(?:'ve| have)? (?:kept|left|had) you (?:waiting|hanging|without|on hold|in the dark|stranded|out in|alone|for|wait)/,
    /(?:for|from) (?:keeping|leaving) you (?:waiting|hanging|without|on hold|in the dark|stranded)/,
    /for (?:our|my) (?:mistake|error|oversight|delay|delayed|late|slow|failure|lack|poor|silence|failing|mishandling|negligence|part in)/,
  ),
};
