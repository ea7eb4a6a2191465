/** How a promise of our side begins, in normalised text. */
import { matches } from "../matches";
import { EVENT, OURS, SOMEBODY, SOMETHING } from "./subjects";
import { ARRANGED, CALLS, COMES, DOING, GOES, SET, TASKS } from "./verbs";
import { isNoDeed, isWithheld } from "./withheld";

/**
 * `does`: somebody of ours will do it ("I'll call"). `expects`: the customer is told what will come to them
 * ("you should have it"), which is a promise only with a time. `goes on`: one more deed of a promise that
 * has begun ("… and get back to you"), another promise only where both have a time.
 */
type Side = "does" | "expects" | "goes on";

export interface Opening {
  start: number;
  side: Side;
}

const ADVERB =
  "also|now|then|personally|certainly|definitely|immediately|gladly|happily|first|just|next|of course|both|still|again|already|currently";
const ADVERBS = `(?: (?:${ADVERB})){0,3}`;
const WILL = `(?: will|'ll| shall)${ADVERBS}`;
const IS = `(?: am|'m| are|'re| is|'s)${ADVERBS}`;
/** Where the words before end a clause. */
const CLAUSE = "(?:^|[-\u2013\u2014:;] ?)";
/** A thing in somebody's hands: "have it", not "have seen", "have to". */
const A_THING = "(?=(?:an?|the|your|this|it|that|them|more|some|news|everything|all|both|\\d)\\b)";
const RECEIVES = `have ${A_THING}|get|receive|hear|see (?:it|this|the|your|that (?:money|amount|credit|refund))`;
const SOON =
  "within|by|in \\d|in (?:an?|the next|two|three)\\b|on|at|before|no later|not later|today|tomorrow|tonight|this|first thing|next|later|mon|tue|wed|thu|fri|sat|sun";

/** Any deed may follow. */
const DOES = [
  `\\b(?:i|we)(?:${WILL}|${ADVERBS}${IS} (?:going to|about to|gonna)| promise to| commit to| guarantee to| undertake to)${ADVERBS} `,
  `\\b${SOMEBODY}(?:${WILL}|${IS} going to) `,
  "\\blet me (?=(?:check|look|find|ask|speak|talk|get|see|chase|call|raise|take|sort|arrange)\\b)",
];
/** Only what comes to the customer may follow. */
const COMING = [
  // The subject was said before: "I've asked them and will call you".
  `(?:^will${ADVERBS}|(?:\\b(?:and|then|but|who|which)|,)${WILL}) (?=(?:${TASKS})\\b|${COMES})`,
  `\\b[a-z]{2,15}${WILL} (?=(?:${CALLS})\\b)`,
  `\\b${OURS}(?:${WILL}|${IS} going to) (?=(?:${TASKS}|visit|come|unlock|open|look|see you)\\b)`,
  `\\b${SOMETHING}(?:${WILL}|${IS} going to) (?=${COMES})`,
  `\\byou${WILL} (?=(?:have (?!to\\b)|get|receive|hear|be (?:refunded|contacted|credited|paid|called|hearing|getting|receiving|notified|reimbursed|informed))\\b)`,
];
/** What comes to the customer by itself. */
const EXPECTS = [
  `\\b(?:i|we)${IS} (?=(?:${DOING})\\b)`,
  `\\b(?:${SOMEBODY}|${SOMETHING})${IS} (?:being )?(?=(?:${DOING}|shipped|sent|collected|delivered|dispatched|posted|refunded|re-?issued|released)\\b)`,
  `\\b(?:${SOMEBODY}|${SOMETHING}) (?:takes(?! place)|should${ADVERBS} (?:take|be|arrive|reach|ship|come|show|land|get|call|leave|go)|${GOES})\\b`,
  `\\b${SOMETHING}${WILL} take (?!place)`,
  `\\b${EVENT}${WILL} be (?=(?:on|at|by|within|between|tomorrow|today)\\b)`,
  `(?:^|\\b(?:and|which) |, |[-\u2013\u2014:;] ?)should${ADVERBS} (?=${COMES})`,
  `\\byou(?:${WILL}| should| can)${ADVERBS} (?=(?:${RECEIVES}|expect (?:(?=to (?:hear|get|receive|see|have)\\b)|(?!to\\b)))\\b)`,
  `\\byou get (?=(?:an?|the|your|it|both|all)\\b)`,
  `(?:^|\\b(?:please|so|and) |, )(?:kindly )?expect (?=(?:an?|the|your|my|our|to hear|it|delivery|news|somebody|someone)\\b)`,
  "\\b(?:please|kindly) allow (?=(?:up to |about |another |an? |\\d|two|three|five|ten))",
  "\\byou can count on (?=(?:hearing|getting|having|receiving|me|it|this|an? (?:reply|call|answer|update|refund|visit|decision))\\b)",
  "\\b(?:look|watch|keep an eye) out for (?=(?:my|our|an?|the)\\b)",
];
/** What our side has set itself. */
const SETS = [
  "\\b(?:i|we) (?:aim|plan|intend|mean|expect|anticipate) (?=(?:to|it|them|the|your|this|an?|my|our|news)\\b)",
  "\\b(?:i|we)(?:'d| would) (?:expect|anticipate) (?=(?:it|the|your|this|to|that)\\b)",
  "\\b(?:the|my|our) (?:plan|aim|target|goal) is to ",
  `\\b(?:i|we) should (?=(?:have ${A_THING}|get|know|hear|be able)\\b)`,
  "\\b(?:i|we)(?: can)? (?:promise|guarantee)(?: you)?(?: that)? ",
  "\\b(?:i|we) can confirm (?:[^\\s,;]{1,20} ){1,6}?(?:for|on) ",
  "\\blet's (?=(?:speak|talk|catch up|touch base|connect|meet|have a (?:call|chat)|reconvene)\\b)",
  `\\b(?:i|we)(?: have|'ve|'ll have)(?: (?:just|now|also|already)){0,2} (?:${ARRANGED})(?: [^\\s,;]{1,20}){0,9}? (?:for|to|so that|in|on) `,
  `\\b(?:${EVENT}|you|it|i|we)(?:${IS}| has been| have been)${ADVERBS} (?:${SET}) (?=(?:to|for|in|with|on|by|at|within|tomorrow|today|between|before|next|this)\\b)`,
  "\\b(?:eta|(?:delivery|arrival|collection|dispatch|due|repair|completion) (?:date|time|slot|window))(?: is|'s|:)(?: now)? ",
  // The whole sentence is its name and its time: "Refund within 5 days", "More from me by noon".
  `${CLAUSE}(?:full |your |the |an? |more |some ){0,2}(?:refund|replacement|call ?back|call|reply|update|answer|delivery|news|details|back|feedback|report|repair|new one|fix|talk|speak|chat|calling you|ringing you)(?: (?:from (?:me|us)|(?:to|with|for) you|in touch|done|sent|out|ready|again|on its way)){0,2}:? (?=${SOON}|\\d{1,2} ?(?:-|to|working|business|days?|hours?|minutes?)\\b)`,
];
const GOES_ON = [
  `\\band(?: (?:then|also))? (?=(?:${TASKS})\\b)`,
  `\\b(?:and|which) (?:it |then )?(?=(?:arrives|reaches|gets|${GOES})\\b)`,
];

const oneOf = (...lists: string[][]) => lists.flat().join("|");
const OPENING = new RegExp(
  `(?<does>${oneOf(DOES)})|(?<comes>${oneOf(COMING)})|(?<expects>${oneOf(EXPECTS, SETS)})|(?<goes>${oneOf(GOES_ON)})`,
  "g",
);
/** What joins an opening to the words before, and belongs to neither promise. */
const JOINT = /^(?:(?:and|then|but|who|which|so) |[-\u2013\u2014:;, ]+)/;

/** Where the promises of a sentence begin, in order. */
export function openings(plain: string): Opening[] {
  const found: Opening[] = [];
  for (const { 0: words, index, groups } of matches(plain, OPENING)) {
    const end = index + words.length;
    const side = groups?.goes ? "goes on" : groups?.expects ? "expects" : "does";
    if (side === "goes on" && found.length === 0) continue;
    if (groups?.does && isNoDeed(plain.slice(end, end + 40))) continue;
    if (side !== "goes on" && isWithheld(plain, index, end)) continue;
    found.push({ start: index + (JOINT.exec(words)?.[0].length ?? 0), side });
  }
  return found;
}
