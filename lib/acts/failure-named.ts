/** Whether some words name what failed, so that the customer can tell that they were read. */
import type { AgentMessage } from "./message";

/** Words that say in concrete terms what failed, and no courtesy uses; one group for each kind of failure. */
const FAILURES = {
  time: /\b(?:late|delay(?:s|ed|ing)?|overdue|outdated|wait(?:ed|ing)? (?:for|so|this|all|in|on|\d|two|three|four|five|six|weeks|days)|waiting|(?:the|your|long|longer|such a) wait|(?:wait|response|delivery|hold|queue) times?|kept you waiting|on hold|slow(?:ly|ness)?|(?:took|taken|taking) (?:so|too|this|far too) long|long (?:queues?|lines?|hold))\b/,
  harm: /\b(?:broken?|broke|damag(?:ed?|es|ing)|crack(?:ed|s)?|faulty|defect(?:s|ive)?|leak(?:s|ed|ing|y)?|torn|ripped|scratch(?:ed|es)?|dented|shattered|smashed|crushed|bent|soggy|stale|mou?ldy|rotten|burnt|(?:under|over)cooked|spoil(?:ed|t)|cold|wet|dirty|filthy|smell[sy]?|noisy?|injur(?:y|ed|ies)|sick)\b/,
  goods:
    /\b(?:missing|missed (?!you\b|your (?:message|tweet|dm|mark)|the mark|this\b|it\b)|lost|lose|losing|stolen|wrong (?!with\b|[.,!]|$)|incorrect(?:ly)?|incomplete|empty|mix(?:ed)?[- ]?up|sold out|out of stock|unavailab\w{2,6}|not (?:available|in stock|received|delivered|arrived|working|responding|credited|refunded|processed|updated|loading|showing|syncing)|shortage|lack of (?!clarity)|loss of|no longer (?!be of)|discontinued)\b/,
  money:
    /\b(?:twice|double|duplicate|(?:over|mis)?(?:charge[ds]?|charging)|billed|debited|deducted|unauthori[sz]ed|fraud\w{0,6}|scam\w{0,5}|hidden fee|price (?:increase|rise|hike)s?|no refund|failed (?:payment|transaction|delivery|attempt)s?)\b/,
  service:
    /\b(?:cancel{1,2}ed|cancel{1,2}ations?|rude|rudely|rudeness|impolite|unprofessional\w{0,2}|ignored|unhelpful|silence|unanswered|without an answer|no (?:reply|answer|response|delivery|follow-up|update)|hung up|turned away|stranded|diverted|rerouted|over-?booked|bumped|rejected|rejection|refus(?:ed|al)|denied|declined|repeat yourself|had to (?:call|write|ask|chase|contact|explain|cancel|miss|queue|stand)|short notice|closed|spam|ads|adverts?|misinformation|miscommunicat\w{2,3})\b/,
  machine:
    /\b(?:outages?|downtime|(?<!(?:let|letting) (?:you |us |them )?)down(?! to\b)|crash(?:ed|es|ing)?|bugs?|buggy|glitch\w{0,3}|error (?:message|code|in|on)|(?:sync|login|log-?in|billing|payment|connection|connectivity|server|loading|delivery|refund|booking|check-?in|cleanliness|hygiene) (?:errors?|issues?|problems?|difficulties)|locked|log(?:ged|ging)? (?:you )?out|hacked|compromised|blocked|suspended|suspension|banned|disabled|disconnect\w{2,5}|interrupt\w{2,5}|dropped|stuck|fr(?:ee|o)z(?:e|es|en|ing)|lag(?:s|gy|ging)?|blank|blurry|expired|deleted|disappear(?:ed|s|ing)|vanished|poor (?:signal|connection|coverage|network|reception|sound|picture|audio|video|call|image))\b/,
  /** "we should've warned you", "I forgot to pass it on": what was left undone, or done. */
  owned:
    /\b(?:(?:should|ought to|could)(?:n't| not| never)?(?: have|'ve)(?: been)? (?!happen|occur|been\b|done\b|gone\b|had\b|handled\b|better\b|like\b|this\b|to\b|a\b|the\b|so\b|more\b|any\b)[a-z]{3,14}|forg(?:ot|otten|etting)|overlook(?:ed|ing)|mis(?:read|placed|judged|quoted|informed|labelled|counted|spelt|spelled|led|directed|routed))\b/,
  /** "the mosquito problem": whatever it was, it is called by its name. */
  called:
    /\b(?:the|this|your|with the|those|these|our) (?!(?:app|account|order|technical|service|product|game|payment|recent|current|ongoing|whole|entire|same|small|little|minor|unexpected|unpleasant|unfortunate|bad|other|many|few|general|current|system|website|site|platform|customer|user|device|phone|software|tech|major|big|huge|serious|terrible|awful|frustrating|annoying|negative|poor|mentioned|reported|above|following|recurring|persistent|continued|continuous|continuing|repeated|various|several|experienced|caused|faced|encountered|underlying|immense|utter|great|extreme|undue|additional|extra|initial|previous|earlier|potential|temporary|overall|troubling|lasting|existing|worrying|upsetting|disappointing|stressing|confusing|\w{1,14}ly|\w{1,14}able|\w{1,14}ous|\w{1,14}ed|inconvenience|experience|situation|that|is|and|for|of|or)\b)[a-z-]{3,16} (?:problems?|issues?|trouble|mix-up|mess|incident|mishap|fiasco|saga)\b/,
  undone:
    /\b(?:never (?:arrived?|came|come|reached|heard|received?|got|get|showed|called|replied|answered)|(?:didn't|did not|hasn't|has not|haven't|have not|doesn't|does not|won't|wouldn't|couldn't|could not|stopped|fails? to|failed to) (?!(?:be|been|have (?:a|an|the)|had (?:a|an|the)|meet|met|live|lived|like|enjoy(?:ed)?|satisf\w{1,4}|happy|happen|go|gone|help|assist|sound|look|find (?:it|our|the)|seem|want|mean|able to (?:meet|satisfy)|hesitate|worry|know|reflect|make you|impress|please|what|as|the|quite|well|up to|ideal|good|great|a|an|work out|(?:deliver|give|provide|offer|live)(?: you)? (?:the|an?|better|good|up)(?: \w{2,14}){0,2}(?: (?:service|experience|support|level|standards?|to))?)\b)\w+|failed (?!to\b|you\b)|(?:you(?:'re| are| were| have been|'ve been)?) (?:can't|cannot|can not|unable to|not able to|still unable to) (?!find (?:it|us) (?:useful|helpful))\w+|you aren't able to|(?:trouble|problems?|difficult(?:y|ies)|issues?|hard time) (?:with |in )?(?!(?:us|hav|fac|regard|concern|follow|dur|experienc|someth|noth|anyth|everyth|even|cous|morn|do)ing\b)[a-z]{2,20}ing\b)/,
};

/** In plain terms, or by the customer's own name for the thing. @param words normalised */
export function namesFailure({ thing, plain }: AgentMessage, words: string = plain): boolean {
  const theirs = thing?.toLowerCase();
  return (
    Object.values(FAILURES).some((kind) => kind.test(words)) ||
    (!!theirs && theirs.length > 2 && words.includes(theirs))
  );
}
