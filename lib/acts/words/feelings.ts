/** Words that name what the customer feels, or say that it is understood. */
import { anyOf, type Ways } from "../ways";

const NOUNS =
  "(?:frustrations?|disappointment|annoyance|anger|anguish|upset|worry|worries|anxiety|stress|distress|concerns?|dissatisfaction|displeasure|irritation|aggravation|heartache|discomfort|pain|embarrassment|unhappiness|dismay|outrage|fury)";
const MOODS =
  "(?:frustrated|disappointed|annoyed|angry|furious|upset|worried|anxious|stressed|distressed|concerned|unhappy|dissatisfied|displeased|irritated|exasperated|uncomfortable|hurt|sad|scared|frightened|confused|embarrassed|exhausted|tired|unsettled|alarmed|overwhelmed|devastated|let down|bothered|infuriated|impatient|disgusted|bummed|gutted|fed up|shaken|worn out)";
/** What a failure is to those whom it hits. */
const EFFECTS =
  "(?:frustrating|disappointing|annoying|upsetting|stressful|worrying|worrisome|concerning|infuriating|distressing|maddening|irritating|aggravating|exasperating|inconvenient|discouraging|disheartening|heart-?breaking|painful|scary|frightening|confusing|embarrassing|exhausting|tiring|tiresome|awful|horrible|terrible|unpleasant|unsettling|alarming|nerve-?wracking|overwhelming|devastating|off-?putting|daunting|rough|tough)";
/** Words for it that have other uses. */
const HARD =
  "(?:hard|difficult|trying|pain|hurts?|fun|pleasant|an? (?:hassle|bummer|pain|shock|disappointment|let-?down))";
const FEELING = `(?:${NOUNS}|${MOODS}|${EFFECTS}|${HARD}|feel|feels|feelings?|felt)`;

const VERY =
  "(?: (?:so|very|really|truly|extremely|quite|incredibly|deeply|absolutely|completely|understandably|indeed|super|hugely|just|always|beyond|never|no|an?|such|more than|like|certainly|definitely|pretty)){0,3}";
const GRASP =
  "(?:understand|understood|appreciate(?! your concern)|hear|see|imagine|recogni[sz]e|acknowledge|reali[sz]e|know|get|sense|feel|share|respect)";
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
    String.raw`(?:i|we)(?: \w{2,12}){0,2} (?:understand|know|see|reali[sz]e|recogni[sz]e|appreciate|imagine|acknowledge|get) (?:that|how|why|what)(?: [\w'-]{1,20}){1,9} (?:${NOUNS}|${MOODS}|${EFFECTS}|hurts?)`,
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
    String.raw`(?:i|we)(?:'d| would)(?: also)? (?:feel|be) (?:the same|(?:just )?as \w{1,16}|(?:\w{1,8} )?${MOODS})`,
    `would (?:make|leave) (?:anyone|anybody|me|most people)(?: feel)? (?:${MOODS}|mad)`,
    String.raw`(?:anyone|anybody)(?: in your \w{1,12})? would (?:be|feel) (?:the same|(?:\w{1,12} )?${MOODS})`,
    /if i (?:were|was) (?:you|in your)|in your (?:shoes|position|place)/,
    /(?:no ?-?one|nobody|none of us) (?:ever |really )?(?:likes?|wants?|enjoys?|should have to|deserves?|would (?:like|want|enjoy))/,
  ),
  /** "that must be stressful", "how annoying!" */
  named: anyOf(
    `(?:must|may|might|can|could|would)(?: (?:have|indeed|certainly|also|really|only|still))? (?:been|be|feel|felt|come as|caused?|make|made|leave)(?: (?:you|anyone|any|to|big|great|real|some|rather))?${VERY} ${FEELING}`,
    String.raw`(?:thats|its|(?:that|this|it|which|waiting|\w{1,16}ing)(?: (?:certainly|definitely|does|must|really|sure|can))?(?:'s| is| was| sounds?| seems?| feels?| looks?| has been| had been| are))${VERY} (?:${EFFECTS}|${HARD} on you|hard|fun|an? (?:hassle|bummer))(?! (?:for us )?(?:to (?:find|set|say|hear|know|see|read|learn|note)|but|for us)\b)`,
    `how(?: very| truly| utterly| incredibly| so)? ${EFFECTS}|so (?:frustrating|annoying)`,
    /(?:is|'s|was|must be|are|what) an? (?:\w{1,12} )?(?:horrible|awful|terrible|nasty|rotten|dreadful|lousy|miserable|horrid|rough) (?:\w{1,12} )?(?:experience|way|thing|feeling|start|end|shock|news|time|day|position)/,
    /(?:is|was|must be|been) an? (?:(?:real|huge|big|great|major) )?(?:disappointment|let-?down|shock|nightmare|blow|headache|pain)/,
    /(?:an?|such an?|this) (?:difficult|worrying|stressful|hard|tough|trying|painful|anxious|uncertain|challenging) (?:time|week|day|moment|period|situation|wait)/,
    /(?:is|are|be|was)(?:n't| not| never| no)?(?: any| no| much)? fun(?= (?:when|to|at all|and)|[.!,]|$)|(?:is|are|'s|was|been) (?:no|never|not) (?:fun|picnic|joke|pleasant|easy|an? (?:great|good|nice) feeling)/,
    /(?:isn't|wasn't) (?:fun|easy|pleasant)|the pits|peace of mind|(?:it|this|that)(?: \w{1,10})? (?:hurts|sucks|stings)|(?:is|are) the worst|an? (?:very |really )?long wait|long time to (?:wait|worry)/,
  ),
  /** "you have every right to be angry", "your frustration is understandable" */
  rightTo: anyOf(
    /you(?:'ve| have| had)?(?: \w{1,12}){0,2} (?:every|all the|good|a) (?:right|reason)s? to (?:be|feel|complain|expect)/,
    /(?:absolutely |completely |quite |totally |perfectly |only )?(?:right|justified|entitled|natural|understandable|reasonable|okay) to (?:be|feel)|no wonder|(?:i|we) (?:don't|do not|can't|cannot|wouldn't) blame you/,
    `(?:rightly|understandably|justifiably) (?:so|${MOODS})`,
    /(?:that|this|it)(?:'s| is) (?:completely |totally |perfectly |entirely |absolutely |very |quite )?understandable|(?:completely|totally|perfectly|entirely|absolutely|very) (?:understandable|valid|justified)/,
    String.raw`your (?:\w{1,12} )?(?:${NOUNS}|feelings?|reaction)(?: \w{1,10})? (?:is|are|was|were|makes?|came|comes) (?:\w{1,14} )?(?:through|understandable|understood|justified|valid|fair|legitimate|heard|natural|reasonable|sense|real)`,
  ),
  /** "sorry for your frustration", "you're upset" */
  said: anyOf(
    String.raw`(?:your|any|the|all the|this|much|such|undue|unnecessary|and|or) (?:\w{1,14} (?:and|or|&) ){0,2}(?!concern|worr|pain)${NOUNS}`,
    String.raw`(?:(?<!\bif )you're|feel|felt|feeling|are|were|left you|leaves you|made you(?: feel)?|make you(?: feel)?|has been|have been|so|been|of course you're) (?:\w{1,12} )?(?:(?!hurt|sad|tired|confused|uncomfortable|bothered)${MOODS}|(?:frustrat|disappoint|upsett|worry)ing|stressful)`,
  ),
};
