/** The words around a noun that say what part it had in the failure. All read one sentence, normalised. */
import { isIn } from "./noun-phrase";
import { PARTS } from "./thing-known";

const DET =
  "(?:(?:the|my|our|a|an|your|this|these|that|any|both|all|of|two|three|some|another|me|us) ){0,2}$";
const before = (words: string) => new RegExp(`\\b(?:${words}) ${DET}`);

/** What happened to it. */
const HARMED = before(
  "happen(?:ed|ing)? (?:to|with)|become of|missing (?:from|in|on|of)|cut off|turned off|switched off|shut off|took down|taken down|removed|holding|holds|lost|lose|losing|broke|broken|damaged|damaging|ruined|destroyed|scratched|smashed|cracked|crushed|dented|stained|tore|burnt|burned|cancel?led|moved|closed|blocked|frozen|froze|suspended|deleted|erased|wiped|swallowed|ate|stole|threw|dropped|dumped|forgot|forgotten|delayed|rejected|declined|refused|denied|renewed|downgraded|messed up|screwed up|mixed up|overcharged|without|no|still no|now no|missing|gave|mis-sold|misplaced|closing|losing",
);
/** What they complain of, wait for, cannot use or have paid for. */
const COMPLAINED = before(
  "(?:problem|issue|trouble|fault|difficult(?:y|ie)|error|happening|going on|wrong|fed up|unhappy|disappointed|dissatisfied|upset|annoyed|frustrated|appalled|disgusted|happy|satisfied|impressed|pleased)s? (?:with|in|by|at|on|about)|waiting (?:\\S{1,12} ){0,4}for|wait for|refund (?:for|on|of)|back for|(?:over)?charg(?:ed?|ing) (?:\\S{1,12} ){0,4}for|billed (?:\\S{1,12} ){0,2}for|paid (?:\\S{1,12} ){0,2}for|pay (?:\\S{1,12} ){0,2}for|paying (?:\\S{1,12} ){0,2}for|about|want|need|chasing|expecting|scan|submit|enter|about|regarding|concerning|re|status of|state of|cop(?:y|ies) of|lack of|where is|where are|where's|wheres|what about|delivery of|delivered|received?|never got|never get|reset|resetting|recover|find|replace|repair(?:ed)?|fix(?:ed)?|mend|use|used|using|open|opening|activate|redeem|renew|cancel(?:ling)?|return(?:ing|ed)?|exchange|change|installed?|fitted|printed|stuck (?:in|with|on)|(?:reminder|invoice|bill|fine|fee|demand|quote|receipt|replacement|spare|part)s? for|left with|finishing|keeps closing|rebook|applied for|apply for|on hold about",
);
/** What they bought, booked or signed for, though nothing is said to be wrong with it there. */
const ORDERED =
  /\b(?:ordered|ordering|to order|order for|spent (?:\S{1,12} ){0,3}on|(?:i|we)(?:'d|'ve)? (?:sent|posted|shipped)|bought|buy(?:ing)?|purchased?|booked|reserved|received|receive|(?<!ve )got|sent (?:me|us|you)|gave (?:me|us)|delivered|rented|hired|leased|chose|subscribed to|signed up (?:for|to)|applied for|paid for|asked for|saved up (?:\S{1,12} ){0,3}for|sell|sold(?: me| us)?|advertised|promised(?: me| us)?|had) (?:(?:a|an|the|one|this|that|these|those|your|my|our|some|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}|in) ){0,2}(?:pair of |set of |box of |new |case of |pack of |packs of |packs? of )?$/;
/** "The lasagne I got", "the tyres you fitted". */
const WAS_ORDERED =
  /^ (?:(?:that|which) )?(?:i|we|you|i've|i'd|we've|we'd|you've)(?: (?:just|only|had|have|recently|also))? (?!can|could|do|did|was|am|have|will|had|would|know|think|said|hope|want)[a-z]{3,}/;
/** "A holiday that you cancelled". */
const WAS_HARMED =
  /^,? (?:(?:that|which) )?(?:you|they|he|she|it|your \S{1,20})(?: have| has|'ve| had)? (?:lost|broke|broken|damaged|cancel?led|ruined|closed|moved|deleted|forgot|delayed|rejected|refused|messed|never)\b/;
/** What they cannot get into. */
const SHUT_OUT = before(
  "log(?:ged)? ?(?:back )?in(?:to| to)?|logging (?:in ?)?to|sign(?:ing)? in(?:to| to)|get(?:ting)? (?:back )?in(?:to| to)|access(?:ing)?|access to|(?:lock|shut|kick|throw)(?:s|ed|n|ing)? (?:me |us )?out of",
);
/** Where something is, not what failed. */
const PLACED =
  /\b(?:in|inside|at|under|behind|near|by|until|outside|on|off|over|into|through|from|to|onto|across|around|past|above|below|with|holding|pick(?:ed|s|ing)? up|answer(?:s|ed|ing)?|against|for|after|before|since|during|as|than|like|via|per|between|beside|instead of|because of|due to) (?:(?:the|my|our|a|an|your|this|their|his|her|its|another|some|any|first|last|next|second|same|new) ){0,2}$/;

/** Where something is meant for, and may be what failed. */
const ABOUT = before("for|to|of");

/** Words that something is amiss, in any trade. */
const AMISS =
  /n't\b|\b(?:going on|happening|keeps|not?|never|nothing|nobody|none|neither|cannot|[cw]ant|wont|doesnt|didnt|isnt|hasnt|without|still|yet|again|instead|only|too|where|why|useless|rubbish|supposed|should|third|twice|double|hours?|ago|nightmare|disgrace\w*|shambles|joke|(?:wrong|brok|crack|smash|shatter|snap|tore|torn|rip|leak|drip|bent|burn|smok|smell|smelt|stink|stank|stain|dirt|filth|mou?ld|rot|raw|cold|freez|froz|stale|burst|bust|damag|defect|fault|fail|fell|fall|crash|hang|stuck|jam|dead|die|slow|late|delay|damp|removed|overdue|wait|miss|lost|lose|gone|vanish|disappear|delet|eras|corrupt|empty|blank|incorrect|differ|mistak|err|bug|glitch|problem|issue|trouble|block|lock|suspend|ban|expir|invalid|reject|refus|declin|deni|deny|cancel|clos|charg|bill|overcharg|debit|deduct|rude|shout|yell|swear|swore|laugh|ignor|worse|worst|terribl|awful|poor|disappoint|unhapp|upset|ang[re]|complain|unaccept|disgust|ridicul|stop|soggy|thin|flat|fade|shrink|shr[au]nk|scratch|chip|dent|wobbl|loose|worn|tinn?y|nois|grind|hot|overheat|spark|hurt|cut|sick|ill|rash|refund|replac|return|repair|ruin|stop|drop|turned|left|dump|pay|went up|increas|expens|short|unsafe|danger|sharp|dark|pieces|half|another|else|all i get|out of|un[a-z]{3,12}ed|mis[a-z]{3,12}|collaps|thaw|lopsided|lukewarm|tepid|bland|deflat|warp|tow|blurr|spill|hack|stol|skip|pending|insufficient|danger|hard|burgl|flood|bitten|blister|bruis|swollen|peel|squeak|rattl|wobbl|sag|creak|jerk|lag|flicker|beep|cork|worked|sav|cheat|scam|rip|lies?|lied|sort|help|fix)\w*)\b/;

/** Whether the sentence speaks of trouble. */
export function isAmiss(sentence: string): boolean {
  return AMISS.test(sentence);
}

export type Part = "harmed" | "shut out" | "complained of" | "ordered" | "placed" | undefined;

/** "The zip on my …", "a crack in the …": the whole of what failed. */
const INSIDE = /\b([a-z]{2,20}) (in|on|of|to|inside|under|behind|from|with) (?:the|my|our|your|this) $/;

const TROUBLE =
  /^(?:hole|crack|leak|stain|mark|scratch|dent|error|bug|fault|problem|issue|mistake|damage|delay|(?:sur)?charge|price|cost|fee|increase|noise|smell|mou?ld|damp|dirt|hair|insects?)(?:e?s)?$/;

/** How far back the words before a noun are looked at. */
const BACK = 48;

/** The part that the words around a noun give it. @param at where it begins, with its adjectives. */
export function partOf(sentence: string, at: number, end: number): Part {
  const lead = sentence.slice(Math.max(0, at - BACK), at);
  const behind = sentence.slice(end, end + BACK);
  if (HARMED.test(lead) || WAS_HARMED.test(behind)) return "harmed";
  if (SHUT_OUT.test(lead)) return "shut out";
  const [, inside, where] = INSIDE.exec(lead) ?? [];
  if (inside && (TROUBLE.test(inside) || (where !== "from" && where !== "with" && isIn(PARTS, inside))))
    return "harmed";
  if (ORDERED.test(lead)) return "ordered";
  if (COMPLAINED.test(lead)) return "complained of";
  const placed = PLACED.test(lead);
  if (WAS_ORDERED.test(behind)) return !placed ? "ordered" : ABOUT.test(lead) ? "complained of" : undefined;
  return placed ? "placed" : undefined;
}
