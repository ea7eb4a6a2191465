/**
 * How a promise of our side begins, in normalised text. `does`: somebody of ours will do it ("I'll call").
 * `expects`: the customer is told what will come to them ("you should have it"), which is a promise only
 * with a time.
 */
export type Side = "does" | "expects";

const WILL = "(?: will|'ll| shall)";
const ADVERBS =
  "(?: (?:also|now|then|personally|certainly|definitely|immediately|gladly|happily|first|just|next|of course)){0,3}";
/** Who or what of ours acts or arrives. */
const PEOPLE =
  "colleagues?|manager|supervisor|teams?|engineer|technician|specialist|courier|driver|plumber|electrician";
const THINGS =
  "replacement|refund|parcel|package|order|money|credit|voucher|payment|amount|deposit|invoice|label|delivery|machine|part|item|update";
const OURS = `(?:(?:my|our|the|an?|your|one of (?:my|our)) (?:[a-z-]{1,20} ){0,2}(?:${PEOPLE}|${THINGS})|it|this|everything|someone|somebody)`;
const SENT =
  "refunded|sent|shipped|dispatched|delivered|fixed|replaced|credited|processed|paid|returned|resolved|posted|repaired|ready|back|done|in touch|with you|there|on its way|on their way";
const COMES = `(?:be (?:${SENT})|arrive|reach|leave|ship|go out|come|call|ring|phone|contact|get back|reach out|visit|email|write|follow up|collect|pick|deliver|bring|take|install|repair|fix|replace)`;
const TASKS =
  "call|ring|phone|email|write|send|post|ship|refund|credit|replace|update|confirm|check|chase|arrange|book|speak|talk|ask|look into|find out|get|come back|follow up|let you know|be in touch|keep you|make sure|cancel|correct|fix";

const DOES = [
  `\\b(?:i|we)(?:${WILL}|(?: am|'m| are|'re) going to| promise to| commit to)${ADVERBS} `,
  "\\blet me (?=(?:check|look|find|ask|speak|talk|get|see|chase|call|raise|take|sort|arrange)\\b)",
  // The subject was said before: "I've asked them and will call you".
  `(?:^|\\b(?:and|then) |, )will${ADVERBS} (?=(?:${TASKS})\\b)`,
  `\\b${OURS}(?: [a-z-]{2,20})?${WILL}${ADVERBS} (?=${COMES}\\b)`,
  `\\byou${WILL}${ADVERBS} (?=(?:have|get|receive|hear|see|be (?:refunded|contacted|credited|paid))\\b)`,
];
const EXPECTS = [
  "\\b(?:i am|i'm|we are|we're)(?: also| now)? (?=[a-z]{2,12}ing\\b)",
  "\\b(?:i|we) (?:aim|plan|intend|expect) to ",
  "\\byou should (?=(?:have|get|receive|hear|see)\\b)",
  "\\b(?:you can |please )?expect (?=(?:an?|the|your|my|our|to hear|it)\\b)",
  `\\b${OURS} (?:takes|should${ADVERBS} ${COMES})\\b`,
  "(?:^|[-\u2013\u2014:;] ?)(?:full |your |the |a ){0,2}(?:refund|replacement|call ?back|call|reply|update|answer|delivery) (?=(?:within|by|in|on|before|no later)\\b)",
];
const OPENING = new RegExp(`(?<does>${DOES.join("|")})|(?<expects>${EXPECTS.join("|")})`, "g");

/** What "will" also begins without promising a deed: refusals, feelings, efforts, talk, waiting. */
const NO_DEED = new RegExp(
  "^(?:(?:not|never|no longer|only|need|have to|had|try|do (?:my|our) (?:very )?(?:best|utmost)|do everything" +
    "|appreciate|understand|assume|admit|say|miss|hope|consider|wait|await|look forward|see(?! to| that)|always" +
    "|probably|perhaps|love|like|want|require|remain|continue|help|assist|work (?:together|with)|go from there|take it from there|keep an eye|be standing by|be able|apologi[sz]e|explain)\\b" +
    "|(?:be )?(?:writ|hop|look|wait|try|assum|ask|see|experienc|hav|contact|reach|feel)ing" +
    `|be (?!(?:${SENT}|contacted)\\b|[a-z]{2,12}ing\\b))`,
);
/** What somebody said, or we only hope, is no promise of this draft. */
const NOT_GIVEN =
  /\b(?:said|told (?:me|you|us)|promised|wrote|asked|hope|hopefully|fingers crossed|maybe|perhaps|think|believe)(?: that| if| whether)?,? $/;

/** Where the promises of a sentence begin, in order. */
export function openings(plain: string): { start: number; side: Side }[] {
  const found: { start: number; side: Side }[] = [];
  for (const { 0: words, index, groups } of plain.matchAll(OPENING)) {
    const end = index + words.length;
    if (!words.startsWith("you") && NO_DEED.test(plain.slice(end, end + 40))) continue;
    if (NOT_GIVEN.test(plain.slice(Math.max(0, index - 24), index))) continue;
    // The joint before "will call" belongs to neither promise.
    const start = index + (/^(?:(?:and|then) |[-\u2013\u2014:;, ]+)/.exec(words)?.[0].length ?? 0);
    found.push({ start, side: groups?.does === undefined ? "expects" : "does" });
  }
  return found;
}
