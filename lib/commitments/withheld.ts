/** What takes a promise back, or shows that it was none: all in normalised text. */

/** What "will" also begins without promising a deed: refusals, feelings, efforts, talk, waiting, absence. */
const NO_DEED = new RegExp(
  "^(?:(?:not|never|no longer|only|need|have to|had|try (?:to|and|my|our)|attempt to|do (?:my|our) (?:very )?(?:best|utmost)|do everything|do what" +
    "|appreciate|understand|assume|admit|say|miss|hope|consider|wait|await|look (?:forward|out)|see(?! to| that)|always" +
    "|probably|perhaps|love|like|want|require|remain|continue|help|assist|work (?:together|with)|go from there|take it from there|keep an eye|be standing by|be able|apologi[sz]e|explain|agree|know|argue|stay(?! on\\b| with\\b| in touch))\\b" +
    "|(?:be )?(?:writ|hop|look|wait|try|assum|ask|see|experienc|hav|contact|reach|feel|leav|tak|work|travell?)ing" +
    "|be (?!(?:in touch|in contact|with you|there|back (?:in touch|to you|with)|at (?:the|your|our)|on (?:it|the phone|to)|sure|over|round|ready|done|sent|refunded|credited|paid|fixed|contacted|calling|ringing|phoning|sending|emailing|checking|speaking|chasing|following|shipping|updating|[a-z]{3,15}ed|[a-z]{3,12}ing)\\b))",
);
/** Before it: what somebody said, or what we only hope, ask or suppose. */
const NOT_GIVEN =
  /\b(?:said|says|told|told (?:me|you|us)|promised|(?<!rest )(?<!be )assured|informed|wrote|asked|hope|hoping|hopefully|fingers crossed|maybe|perhaps|think|believe|wish|whether|understand|guess|doubt|as|unless|until|if|when|once|before|in case|case)(?: (?:me|you|us|him|her|them))?(?: that| if| whether)?[,:]? ?"?$/;
/** Anywhere before it in the sentence: what makes it uncertain. */
const UNCERTAIN =
  /\b(?:ideally|hopefully|perhaps|maybe|with luck|would love|no guarantee|no way of knowing|not sure|(?:cannot|can't|couldn't) (?:guarantee|promise|say))\b/;
/** Of everybody and always, and so nothing that was promised to this customer. */
const IN_GENERAL =
  /\b(?:usually|normally|typically|generally|always|as a rule|on average|in most cases|often|sometimes)\b|\b(?:all|every|each|any) (?:of )?(?:our |your |the )?(?:e-?mails?|messages?|requests?|quer(?:y|ies)|enquir(?:y|ies)|orders?|tickets?|customers?|complaints?|returns?|refunds?|calls?|cases?)\b/;

/** @param deed what follows "I will" */
export const isNoDeed = (deed: string) => NO_DEED.test(deed);

/** Whether the words from `start` to `end`, which would open a promise, open none. */
export function isWithheld(plain: string, start: number, end: number): boolean {
  if (NOT_GIVEN.test(plain.slice(Math.max(0, start - 30), start))) return true;
  if (UNCERTAIN.test(plain.slice(Math.max(0, start - 80), start))) return true;
  return isQuoted(plain, start) || IN_GENERAL.test(plain.slice(Math.max(0, start - 20), end + 60));
}

/** Between quotation marks stand the words of somebody else. */
function isQuoted(plain: string, at: number): boolean {
  const marks = plain.slice(Math.max(0, at - 300), at).match(/"/g);
  return (marks?.length ?? 0) % 2 === 1;
}
