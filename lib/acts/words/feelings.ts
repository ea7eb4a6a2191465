/** Words that name what the customer feels, or say that it is understood. */
import { anyOf, type Ways } from "../ways";

const NOUNS =
  "(?:frustrations?|disappointment|annoyance|anger|anguish|upset|worry|worries|anxiety|stress|distress|concerns?|dissatisfaction|displeasure|irritation|aggravation|heartache|discomfort|pain|embarrassment|unhappiness|dismay|outrage|fury)";
const MOODS =
  "(?:frustrated|disappointed|annoyed|angry|furious|upset|worried|anxious|stressed|distressed|concerned|unhappy|dissatisfied|displeased|irritated|exasperated|uncomfortable|hurt|sad|scared|frightened|confused|embarrassed|exhausted|tired|unsettled|alarmed|overwhelmed|devastated|let down|bothered|infuriated|impatient|disgusted|bummed|gutted|fed up|shaken|(?:worn|stressed|freaked|put|creeped) out|cross|mad|livid|terrified|petrified|mortified|seething|fuming|incensed|enraged|heart-?broken|crushed|crestfallen|cheated|betrayed|short-?changed|ripped off|helpless|powerless|deflated|drained|rattled|ignored|neglected|discouraged|disheartened|nervous|uneasy|wary|miffed|peeved|irate|sick of|sick and tired|at your (?:limit|wits' end|wit's end|breaking point)|at the end of your)";
/** What a failure is to those whom it hits. */
const EFFECTS =
  "(?:frustrating|disappointing|annoying|upsetting|stressful|worrying|worrisome|concerning|infuriating|distressing|maddening|irritating|aggravating|exasperating|inconvenient|discouraging|disheartening|heart-?breaking|painful|scary|frightening|confusing|embarrassing|exhausting|tiring|tiresome|awful|horrible|terrible|unpleasant|unsettling|alarming|nerve-?w?racking|overwhelming|devastating|off-?putting|daunting|rough|tough|unnerving|terrifying|harrowing|horrifying|sickening|gut-wrenching|mortifying|intimidating|disconcerting|galling|gutting|grim|miserable|hurtful|humiliating|degrading|demorali[sz]ing|dispiriting|draining|agoni[sz]ing|wearing|trying|unfair|no fun|a letdown|a nightmare|heart-?rending|crushing|traumatic|bothersome|depressing|unfortunate and frustrating)";
/** What a failure does to an evening, a plan, a trust. */
const IMPACT =
  "(?:ruin(?:s|ed|ing)?|spoil(?:s|ed|t|ing)?|wreck(?:s|ed|ing)?|upset(?:s|ting)?|disrupt(?:s|ed|ing)?|upends?|upended|derail(?:s|ed)?|cut short|cost(?:s|ing)?|rob(?:s|bed)|wast(?:e|es|ed|ing)|put a damper on|shak(?:es|en|ing)|shook|dent(?:s|ed)|throws?|threw|turn(?:s|ed) upside down|messe[sd]? (?:up|with)|eats? into|ate into)";
const THEIRS =
  "(?:your|a|an|the|you your|you an?|you the|the whole|your whole|you so much) (?:[\\w'-]{1,14} ){0,2}(?:mornings?|afternoons?|evenings?|days?|nights?|weekends?|weeks?|holidays?|vacations?|trips?|travels?|journeys?|commute|birthdays?|wedding|anniversary|party|dinner|lunch|meal|celebrations?|christmas|honeymoon|plans?|sleep|time|hours?|trust|confidence|faith|patience|mood|fun|budget|schedule|work|business|exam)";
/** Words for it that have other uses. */
const HARD =
  "(?:hard|difficult|trying|pain|hurts?|fun|pleasant|an? (?:hassle|bummer|pain|shock|disappointment|let-?down))";
const FEELING = `(?:${NOUNS}|${MOODS}|${EFFECTS}|${HARD}|feel|feels|feelings?|felt)`;

const VERY =
  "(?: (?:so|very|really|truly|extremely|quite|incredibly|deeply|absolutely|completely|understandably|indeed|super|hugely|just|always|beyond|never|no|an?|such|more than|like|certainly|definitely|pretty)){0,3}";
const GRASP =
  "(?:understand|understood|appreciate(?! your (?:\\w{1,12} )?concern)|hear|see|imagine|recogni[sz]e|acknowledge|reali[sz]e|know|get|sense|feel|share|respect)";
const SURELY =
  "(?: (?:can|do|could|would|surely|only|also|both|just|even|begin to|very well|too|quite|all|(?:complete|full|total|tru|real|certain|absolute|definite|perfect|sincere|deep|genuine|entire)l?y)){0,3}";
/** What may stand between the understanding and the feeling. */
const LINK =
  "(?: (?:that|how|why|what|when|as|your|the|this|these|its?|it's|you|you're|be|being|is|are|was|were|has|have|been|must|can|may|might|could|would|of|an?|any|all|very|so|extremely|really|quite|incredibly|deeply|absolutely|completely|more|than|such|too|lot|sense|level|and|in|to|for|about|caused|causing|waiting|delays?|things|situation|inconvenience|experience|not|just|right|every|reason)){0,9}";

export const FELT: Ways = {
  /** "I understand how frustrating this is", "we share your concern" */
  understood: anyOf(
    `(?:i|we|and|but|also)${SURELY} ${GRASP}${LINK} ${FEELING}`,
    `(?:totally|completely|fully|certainly|absolutely|definitely) ${GRASP}${LINK} ${FEELING}`,
    String.raw`(?:i|we)(?: \w{2,12}){0,2} (?:understand|know|see|hear|tell|reali[sz]e|recogni[sz]e|appreciate|imagine|acknowledge|get|agree) (?:that|how|why|what|this|it|your|you|being|having|waiting|the)(?: [\w'-]{1,20}){1,12} (?:${NOUNS}|${MOODS}|${EFFECTS}|hurts?|means? (?:more|a lot|so much|the world|everything)|matters|(?:is|was|been|be) hard|on your mind|weigh\w{0,3} on you|(?:no|isn't|not) fun|(?:cannot|can't|won't|will not) wait|the last thing you (?:need|want)\w{0,3})`,
    String.raw`(?:i|we)(?: \w{2,12}){0,2} (?:understand|know|see|reali[sz]e|recogni[sz]e|appreciate|imagine|acknowledge|get|agree)(?: [\w'-]{1,20}){1,6} ${IMPACT} ${THEIRS}`,
    /(?:i|we)(?: \w{2,12}){0,2} (?:understand|see|know|get|appreciate) why (?:you(?:'d|'re| would| are| were| feel| felt| might| may)|(?:this|that|it) (?:would|must|feels|felt|matters|bothers|hurts))/,
    /(?:i|we)(?: \w{2,12}){0,2} (?:understand|reali[sz]e|appreciate|know|recogni[sz]e|acknowledge|imagine) (?:how much |all |just how much |the |what an? |any )?(?:inconvenience|trouble|hassle|hardship|disruption|discomfort|difficult(?:y|ies)|impact) (?:that )?(?:this|it|that|you|the|we|our|of|has)/,
    /(?:i|we)(?: \w{2,12}){0,2} imagine (?:what|how) (?:[\w'-]{1,14} ){1,5}(?:like|felt|feels?|looks?|lands?)/,
    /(?:i|we) (?:do |totally |really |completely )?(?:get|understand)(?: it)?[:,;] (?:you|it's|that's|it is|nobody|no one|waiting)/,
  ),
  /** "we know how important your data is", "I hear you" */
  knowsHowItIs: anyOf(
    /(?:i|we)(?: \w{1,12}){0,3} (?:understand|know|imagine|see|hear|get|appreciate|realise|realize)(?: exactly| just)? (?:how (?:you|this|that|it) (?:must |may |might |can |would |could |are )?(?:be )?(?:feel\w{0,3}|felt|feels)|the feeling|where you(?:'re| are) coming from)/,
    /(?:i|we)(?: \w{1,12}){0,3} (?:understand|know|imagine|see|get|appreciate|realise|realize) (?:the (?:importance|urgency|seriousness) of (?:your|the) (?:concern|situation|frustration)|how (?:important|valuable|precious|crucial|essential|vital|much)(?: [\w'-]{1,16}){1,6})/,
    /(?:i|we)(?: really| do)? (?:hear|feel) (?:you|your pain|for you)(?!'| (?:are|have|want|would|need)\b)|(?:totally|completely) get (?:it|that)/,
    /(?:i|we)(?: (?:totally|completely|do|can|truly|really|deeply|fully|sincerely)){0,2} (?:sympathi[sz]e|empathi[sz]e|relate)/,
    /(?:i|we) (?:know|understand|see|realise|realize|get)(?: that)? (?:this|it|that) (?:isn't|is not|wasn't|was not|hasn't been) (?:\w{1,10} )?(?:easy|pleasant|fun|ideal|what you)/,
    /(?:i|we) (?:know|understand|see|realise|realize|get)(?: that)? you(?:'ve|'re| were| are| have)?(?: been)? (?:\w{1,10} )?(?:counting|relying|depending|looking forward|fed up)/,
  ),
  /** "I'd be annoyed too" */
  inTheirPlace: anyOf(
    String.raw`(?:i|we)(?:'d| would)(?: also)? (?:feel|be) (?:(?:\w{2,12}ly |just |much )?the same|(?:just )?as \w{1,16}|(?:\w{1,8} )?${MOODS})`,
    `would (?:make|leave) (?:anyone|anybody|me|most people)(?: feel)? (?:${MOODS}|mad)`,
    String.raw`(?:anyone|anybody)(?: in your \w{1,12})? would (?:be|feel) (?:the same|(?:\w{1,12} )?${MOODS})`,
    /if i (?:were|was) (?:you|in your)|in your (?:shoes|position|place)/,
    `(?:anyone|anybody|i|we|most people|most of us|everyone)(?: in your \\w{1,12})?(?:'d| would|'d also| would also)(?: have)? (?:lose|lost|run out of|struggle|be losing|hate(?! (?:for|to)\\b)|want the same|be out of|give up|expect the same|feel that way|ask the same)`,
    /who (?:wouldn't|would not) (?:be|feel|mind|want)/,
    /(?:no ?-?one|nobody|none of us) (?:ever |really )?(?:likes?|wants?|enjoys?|deserves?|would (?:like|want|enjoy))/,
  ),
  /** "that must be stressful", "how annoying!" */
  named: anyOf(
    `(?:must|may|might|can|could|would)(?: (?:have|indeed|certainly|also|really|only|still))? (?:been|be|feel|felt|come as|caused?|make|made|leave)(?: (?:you|anyone|any|to|big|great|real|some|rather))?${VERY} ${FEELING}(?! to (?:find|see|locate|spot)\\b)`,
    String.raw`(?:thats|its|(?:that|this|it|which|waiting|\w{1,16}ing)(?: (?:certainly|definitely|does|must|really|sure|can))?(?:'s| is| was| sounds?| seems?| feels?| looks?| has been| had been| are))${VERY} (?:${EFFECTS}|${HARD} on you|hard|fun|an? (?:hassle|bummer))(?! (?:for us )?(?:to (?:find|set|say|hear|know|see(?! an?\b)|read|learn|note)|but|for us)\b)`,
    String.raw`(?:not )?(?:\w{2,14}ing|to \w{2,12})(?: [\w'-]{1,16}){1,12} (?:is|was|must be|can be|must have been|feels|has been|would be)${VERY} (?:${EFFECTS}|${HARD} on you|hard|an? (?:hassle|bummer))`,
    String.raw`you (?:sound|seem|look|must be|must feel|must have (?:been|felt))(?: \w{1,12}){0,2} (?:${MOODS}|tired)`,
    String.raw`(?:this|that|it|which|we|i|delay|mistake|error|\w{3,14}ing|has|have|had|the \w{3,14}|must have|can) ${IMPACT} ${THEIRS}`,
    /(?:minutes?|hours?|days?|weeks?|months?|years?|times|calls|emails|visits|attempts|wait)(?: [\w'-]{1,16}){0,12} (?:is|are|was|feels(?: like)?)(?: (?:far|much|way|simply|just|really|frankly|clearly))? (?:too (?:long|many|much|often)|a lot|an? (?:very )?long (?:time|while|wait)|an age|an eternity|(?:long|more than) enough|no (?:joke|fun|way))/,
    /(?:can't|cannot|couldn't|could not|must not|mustn't|won't)(?: have)? (?:been|be|feel|felt) (?:\w{1,8} )?(?:easy|pleasant|nice|fun|good|great)/,
    String.raw`(?:what|(?<!\b(?:sorry|apologi[sz]e|apologies)\b[^.!?]{0,60})such) an? (?:\w{1,12} )?(?:${EFFECTS}|let-?down|headache|hassle|pain|nightmare|ordeal|shock|blow|scare)`,
    /(?:nothing|few things|not much|hardly anything)(?:'s| is| are|)? (?:quite )?(?:worse|more (?:frustrating|annoying|stressful|disappointing|maddening|irritating))|no way to (?:spend|start|end|celebrate|treat)/,
    /(?:is|'s|was|be) (?:the|about the) last thing (?:that )?(?:you|anyone|anybody|one|a \w{1,12})|you(?:'ve| have|'re| are)? (?:lost|losing) (?:your |all |some )?(?:trust|faith|confidence|patience|hope)|patience (?:(?:is|was|must be|has been|would be) (?:gone|running out|running thin|running low|wearing thin|exhausted)|has (?:run out|its limits|limits))|you(?:'re| are) not (?:over-?reacting|wrong to|alone in|being (?:unreasonable|difficult))/,
    /(?:wears?|wear|wore|tires?|grinds?|gets?) (?:anyone|anybody|you|people|a person) (?:down|out)|(?:tests?|tries|try|tested|tried) (?:anyone's|anybody's|your|the|everyone's) patience|would (?:test|try|wear out|upset|anger|annoy|frustrate|worry) (?:anyone|anybody|any of us|most people|me)|a lot to (?:deal with|cope with|take in|handle|carry|go through|put up with|ask)/,
    /(?:how much|all the|so much|such|the|of) (?:grief|misery|heartache|bother and worry|sleepless nights?)|(?:gave|given|give) you (?:quite )?(?:a|such a|so much|some) (?:\w{1,10} )?(?:scare|fright|shock|headaches?|grief|worry|stress)/,
    /(?<!\b(?:sorry|apologi[sz]e|apologies)\b[^.!?]{0,60})you(?:'ve| have)? (?:had|been having) (?:such )?an? (?:rotten|awful|rough|hard|horrible|dreadful|miserable|terrible|trying|difficult) (?:\w{1,10} )?(?:week|day|time|month|morning|evening|night|weekend|start|trip|journey)/,
    /(?:is|'s|was|be)(?:n't| not| never) (?:very |a |at all |so |much )?(?:nice|pleasant|great|good|easy|lovely|pretty|good feeling|nice feeling) (?:to (?:be|have|see|hear|wait|lose|watch|get|learn|read|open)|when|being|having|for you)(?! from you| you| able)/,
    /(?:understand|know|see|imagine|reali[sz]e|get) (?:just )?(?:what|how much)(?: [\w']{1,16}){1,6} (?:means?|meant) (?:to|for) (?:you|your)|(?:shook|shaken|dented|damaged|cost us|lost|broken?) (?:your (?:\w{1,10} )?(?:trust|confidence|faith)|yours(?=[.!,]))/,
    `how(?: very| truly| utterly| incredibly| so)? ${EFFECTS}|so (?:frustrating|annoying)`,
    /(?:is|'s|was|must be|are|what) an? (?:\w{1,12} )?(?:horrible|awful|terrible|nasty|rotten|dreadful|lousy|miserable|horrid|rough) (?:\w{1,12} )?(?:experience|way|thing|feeling|start|end|shock|news|time|day|position)/,
    /(?:is|was|must be|been) an? (?:(?:real|huge|big|great|major) )?(?:disappointment|let-?down|shock|nightmare|blow|headache|pain)/,
    /(?:an?|such an?|this) (?:difficult|worrying|stressful|hard|tough|trying|painful|anxious|uncertain|challenging) (?:time|week|day|moment|period|situation|wait)/,
    /(?:is|are|be|was)(?:n't| not| never| no)?(?: any| no| much)? fun(?= (?:when|to|at all|and)|[.!,]|$)|(?:is|are|'s|was|been) (?:no|never|not) (?:fun|picnic|joke|pleasant|easy|an? (?:great|good|nice) feeling)/,
    /(?:isn't|wasn't) (?:fun|easy|pleasant)|the pits|peace of mind|(?:it|this|that)(?: \w{1,10})? (?:hurts|sucks|stings)|(?:is|are|'s) the worst\b|an? (?:very |really )?long wait|long time to (?:wait|worry)/,
  ),
  /** "you have every right to be angry", "your frustration is understandable" */
  rightTo: anyOf(
    /you(?:'ve| have| had)?(?: \w{1,12}){0,2} (?:every|all the|good|a) (?:right|reason)s? to (?:be|feel|complain|expect)/,
    /(?:absolutely |completely |quite |totally |perfectly |only )?(?:right|justified|entitled|natural|understandable|reasonable|okay) to (?:be|feel)|no wonder|(?:i|we) (?:don't|do not|can't|cannot|wouldn't) blame you/,
    `(?:rightly|understandably|justifiably),? (?:so|(?:you're |you are |you were |you feel )?${MOODS})|with good reason`,
    /(?:is|are|was|were|'s|sounds?|seems?|more than|only|so|how|really|quite) (?:\w{1,14} ){0,2}understandable|makes? (?:\w{1,12} )?sense (?:that|why|to be|to feel|you)(?! (?:the app|to use)\b)|(?:completely|totally|perfectly|entirely|absolutely|very) (?:understandable|valid|justified)/,
    String.raw`your (?:\w{1,12} )?(?:${NOUNS}|feelings?|reaction)(?: \w{1,10}){0,5} (?:is|are|was|were|makes?|came|comes) (?:\w{1,14} )?(?:through|understandable|understood|justified|valid|fair|legitimate|heard|natural|reasonable|sense|real)`,
  ),
  /** "sorry for your frustration", "you're upset" */
  said: anyOf(
    String.raw`(?:your|any|the|all the|this|much|such|undue|unnecessary|and|or) (?:\w{1,14} (?:and|or|&) ){0,2}(?!concern|worr|pain)${NOUNS}`,
    String.raw`(?:(?<!\bif )you're|feel|felt|feeling|(?<!\b(?:we|they|i) )(?:are|were)|left you|leaves you|made you(?: feel)?|make you(?: feel)?|has been|have been|so|been|of course you're) (?:(?!(?:we|i|they|our|the|he|she|it|have|has|had)\b)\w{1,12} )?(?:(?!hurt|sad|tired|confused|uncomfortable|bothered)${MOODS}|(?:frustrat|disappoint|upsett|worry)ing|stressful)`,
  ),
};
