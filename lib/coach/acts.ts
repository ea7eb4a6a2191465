/** What a draft does, as far as several rules and the praise need to know it. */
import { normalise } from "../text";
import type { Place } from "./places";
import { places } from "./places";
import type { Draft } from "./rule";

const APOLOGY =
  /\b(?:sorry|apologi[sz]e|apologi[sz]ing|apology|apologies)\b|\bregret (?:that|the|what|how)\b/g;
/** "no need to apologise", "sorry to say": the word without the deed. */
const NOT_MEANT_BEFORE = /\b(?:no need to|don't|do not|not|never|you|without an|your|feel) $/;
const NOT_MEANT_AFTER = /^ (?:to (?:say|inform|tell|bother|ask|disturb|interrupt|see you go)|state\b)/;

export function apologies(draft: Draft): Place[] {
  return places(draft, APOLOGY).filter(
    ({ start, end }) =>
      !NOT_MEANT_BEFORE.test(draft.plain.slice(Math.max(0, start - 12), start)) &&
      !NOT_MEANT_AFTER.test(draft.plain.slice(end, end + 20)),
  );
}

const OWNS =
  /\b(?:(?:our|my) (?:mistake|fault|error|doing|responsibility)|(?:is|was|that's) on (?:us|me)|(?:i|we) (?:take|accept) (?:full )?responsibility|(?:i|we) (?:got|have|had|'ve got|were|was)?\s?(?:this|that|it )?\s?wrong|(?:i|we) got (?:this|that|it|your \w+) wrong|(?:i|we) (?:have )?let you down|(?:i|we) (?:missed|failed|forgot|lost|broke|messed|mishandled|overlooked|overcharged)|(?:i|we) (?:sent|gave|told|charged|billed) you (?:the wrong|a wrong|twice|two|too|something|broken)|(?:i|we) (?:charged|billed) (?:you|your)|(?:i|we) (?:didn't|did not) (?:deliver|send|reply|answer|call|do|keep|tell|get back|respond|check|refund|cancel|come|turn up)|(?:i|we) kept you waiting|(?:i|we) left you|(?:i|we) should(?:n't| not)? have|should(?:n't| not| never) have happened|you (?:should(?:n't| not| never)) have had to)\b/g;

/** Where the draft says that our side fell short. */
export const owning = (draft: Draft): Place[] => places(draft, OWNS);

/** Words that say in concrete terms what failed, and no courtesy uses. */
const FAILURES =
  /\b(?:late|delay(?:s|ed)?|overdue|wait(?:ed|ing)? (?:for|so|this|all|in|\d|two|three|four|five|six|weeks|days)|waiting|the wait|kept you waiting|broken?|broke|damaged?|crack(?:ed|s)?|faulty|defect(?:ive|s)?|leak(?:s|ed|ing)?|missing|missed|lost|wrong|incorrect|twice|double|(?:over)?charged|billed|cancell?ed|outage|down|crash(?:ed|es|ing)?|bugs?|error|locked|declined|rude|rudely|ignored|silence|unanswered|without an answer|no (?:reply|answer|response|refund|delivery)|never (?:arrived|came|reached|heard|received|got|showed|called|replied|answered)|(?:didn't|did not|hasn't|has not|haven't|have not|doesn't|does not|won't|wouldn't|couldn't|could not|stopped) (?:\w+)|failed|empty|dirty|stuck|expired|deleted|disappeared|sold out|overbooked|let you down|repeat yourself|had to (?:call|write|ask|chase|contact|explain))\b/;

/** Whether some words of the draft name the failure: in plain terms, or by the customer's own name for the thing. */
export function namesFailure(draft: Draft, words: string = draft.plain): boolean {
  const thing = draft.reading.thing?.text.toLowerCase();
  return FAILURES.test(words) || (!!thing && thing.length > 2 && words.includes(thing));
}

const FEELINGS =
  /\b(?:you're (?:absolutely |completely |quite )?right|you are (?:absolutely |completely |quite )?right|every (?:right|reason)|i (?:can )?(?:see|understand|hear|imagine)|we (?:can )?(?:see|understand|hear)|no wonder|must (?:have been|be|have felt|feel)|frustrat\w{2,6}|disappoint\w{2,8}|annoy\w{2,6}|upset\w{0,5}|unacceptable|not (?:acceptable|good enough|okay|ok|what you)|isn't (?:acceptable|good enough|okay|ok)|(?:far|way) too long|thank you for (?:telling|letting|flagging|raising|pointing|your patience|bearing|waiting|being)|thanks for (?:telling|letting|flagging|raising|pointing|your patience|bearing|waiting|being))\b/g;

/** Where the draft shows that it has heard the customer: an apology, owning it, or the feeling. */
export function acknowledgements(draft: Draft): Place[] {
  return [...apologies(draft), ...owning(draft), ...places(draft, FEELINGS)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Whether an earlier message of ours already showed that we heard them. */
export function wasHeard(draft: Draft): boolean {
  const ours = draft.ticket.messages.filter(({ who }) => who === "agent");
  return ours.some(({ text }) => acknowledgements({ ...draft, text, plain: normalise(text) }).length > 0);
}
