import { namesFailure } from "../../acts/failure-named";
import apologises from "../../acts/kinds/apologises";
import { fillerEnd, leadOf, sentenceAt } from "../../acts/places";
import type { Failure } from "../../model";
import { echoes } from "../draft";
import type { Draft, Found, Rule } from "../rule";

/** After the word of apology: "for any inconvenience", "about the trouble". */
const GENERIC =
  /^(?: (?:again|once again|sincerely|deeply|to you|so much)){0,2} (?:(?:for|about) )?((?:(?:any|all|and|the|this|that|these|your|our|great|bad|poor|negative|unpleasant|terrible|disappointing|frustrating|possible|recent) ){0,4}(?:(?:inconvenience|trouble|frustration) and )?(?:inconveniences?|troubles?|issues?|problems?|hassles?|experiences?|situation|matter|confusion|frustrations?|difficult(?:y|ies)|disruption|unpleasantness|nuisance|annoyance|bother|mishap|incident|circumstances|occurrence|discomfort|upset|aggravation|shortcomings?|hiccups?|stress|everything|all of (?:this|it))\b)/;
/** "sorry to hear that", "sorry about this": fine where the failure is named beside it. */
const POINTING =
  /^ (?:to hear (?:that|this|it|about (?:that|this|it|(?:the|your) \w{1,20})|of (?:this|that|your \w{1,20}))|(?:about|for) (?:this|that|it|everything))\b/;

/** Said of anything at all, with or without a cause beside it. */
const EMPTY =
  /^(?: (?:that|for|about|again|sincerely)){0,2} (?:what (?:happened|went wrong|you (?:went|have gone|had to go) through)|(?:how )?(?:things|it|this)(?: have| has)? (?:turned|worked|went|played)(?: out)?|(?:things )?(?:didn't|did not) go (?:as planned|well|right)|things (?:didn't|did not) (?:go (?:as planned|well|right)|work out)|(?:we |for |our \w{2,14} )?(?:(?:have |has |had )?(?:fallen|fell|falling) short of|(?:did not|didn't|not|failed to|failing to|have not|haven't) (?:meet(?:ing)?|met|live(?:d)? up to|living up to)) (?:your|our|the) (?:\w{2,12} )?(?:expectations?|standards?)|(?:you(?:'ve| have)? (?:had|have had|experienced)|your|the|of your) (?:an? |such an? |this )?(?:bad|poor|negative|unpleasant|disappointing|terrible|less than \w{3,12}) experience)/;
/** "the issues you've been having" adds nothing to "the issues". */
const HAVING =
  /^ (?:that )?you(?:'ve| have|'re| are)?(?: been)? (?:having|had|experienc(?:ed|ing)|fac(?:ed|ing)|encounter(?:ed|ing)|seeing|seen)\b/;

/** Points back at what the draft has said; a greeting or thanks is not that. */
const BACK = /^ (?:about|for) (?:that|it)\b/;
/** So many words before "sorry about that" have said what it is about. */
const AFTER = 5;
const COURTESY = /^(?:hi|hello|hey|dear|good|thank|thanks|many thanks)\b/;

/** What the customer went through, in words that fit after "sorry for". */
const HARM: Partial<Record<Failure, (thing?: string) => string | undefined>> = {
  delay_late: (thing) => (thing ? `the wait for your ${thing}` : "the wait"),
  damaged_defective: (thing) => thing && `the trouble with your ${thing}`,
  wrong_or_missing_item: () => "the mistake in your order",
  billing_refund: () => "the trouble with your payment",
  outage_bug: (thing) => thing && `the trouble with your ${thing}`,
  staff_behaviour: () => "the way you were treated",
  no_response: () => "leaving you without an answer",
  lost_item_or_data: (thing) => thing && `the loss of your ${thing}`,
  account_access: () => "keeping you out of your account",
};

export default {
  about: "an apology that names nothing",
  source: "Lewicki, Polin & Lount 2016 (parts of an apology); Packard & Berger 2021 (concrete words)",
  severity: "warn",
  check(draft) {
    const named = namesFailure(draft);
    return apologises
      .find(draft)
      .flatMap(
        ({ end }) =>
          generic(draft, end) ?? empty(draft, end, named) ?? (named ? undefined : pointing(draft, end)) ?? [],
      );
  },
  examples: {
    flagged: [
      { draft: "Sorry for any inconvenience." },
      { draft: "We sincerely apologise for the inconvenience caused." },
      { draft: "I apologize for the trouble this may have caused you." },
      { draft: "Hi Anna, my apologies for your bad experience." },
      { draft: "I'm sorry to hear that." },
      { draft: "Sorry about this!" },
    ],
    fine: [
      { draft: "I'm sorry that your espresso machine arrived broken." },
      { draft: "I'm sorry for the trouble the missing part caused you." },
      { draft: "I apologise for the inconvenience of having to call us twice." },
      { draft: "We charged you twice. I'm sorry about that." },
      { draft: "A lamp that wobbles on its foot is no good, sorry about that." },
      { draft: "Your lamp has taken up two of your evenings. I'm sorry for that." },
      { draft: "No need to apologise for the inconvenience." },
    ],
  },
} satisfies Rule;

function generic(draft: Draft, end: number): Found | undefined {
  const found = GENERIC.exec(draft.plain.slice(end, end + 140));
  if (!found) return undefined;
  const start = end + found[0].length - found[1]!.length;
  const named = end + found[0].length;
  const having = HAVING.exec(draft.plain.slice(named, named + 60))?.[0].length ?? 0;
  const until = fillerEnd(draft, named + having);
  if (until === undefined) return undefined;
  const why = "This could be about anything: name what they went through.";
  // Said after what happened it is only weak, and its words need not be ours.
  if (isTold(draft, end)) return { start, end: until, why, severity: "note" };
  const better = harm(draft);
  return better ? { start, end: until, why, better } : { start, end: until, why };
}

/** Beside a named failure it is only weak. */
function empty(draft: Draft, end: number, named: boolean): Found | undefined {
  const found = EMPTY.exec(draft.plain.slice(end, end + 140));
  if (!found) return undefined;
  const severity = named ? ("note" as const) : ("warn" as const);
  const why = "This could be about anything: name what they went through.";
  return { start: end + 1, end: end + found[0].length, severity, why };
}

/** What happened was said before: in plain terms, in theirs, or at least about them. */
function isTold(draft: Draft, until: number): boolean {
  const { start: at } = sentenceAt(draft, until - 1);
  return draft.body
    .filter(({ start }) => start < at)
    .map(({ start, end }) => draft.plain.slice(start, Math.min(end, start + 400)))
    .filter((words) => !COURTESY.test(words))
    .some((words) => /\byou/.test(words) || namesFailure(draft, words) || echoes(draft, words));
}

function pointing(draft: Draft, end: number): Found | undefined {
  const found = POINTING.exec(draft.plain.slice(end, end + 60));
  if (!found || (BACK.test(found[0]) && saysBefore(draft, end)) || isAfterthought(draft, end))
    return undefined;
  const until = fillerEnd(draft, end + found[0].length);
  if (until === undefined) return undefined;
  return { start: end + 1, end: until, why: "They can't tell that you read it: say what happened to them." };
}

/** "A lamp that wobbles is no good, sorry about that": it was said in the same breath. */
function isAfterthought(draft: Draft, at: number): boolean {
  const lead = leadOf(draft, at).replace(/^(?:hi|hello|hey|dear)\b[^,!.\n]{0,40}[,!.]\s*/, "");
  return (lead.match(/\p{L}+/gu) ?? []).length > AFTER;
}

function saysBefore(draft: Draft, at: number): boolean {
  const { start } = sentenceAt(draft, at - 1);
  const first = draft.sentences.find(({ text }) => !COURTESY.test(text.slice(0, 40).toLowerCase()));
  return first !== undefined && first.end <= start;
}

function harm(draft: Draft): string | undefined {
  const { failures, thing, unsure } = draft.reading;
  // A wrong harm is worse than none: only where one failure, and no other, was read.
  if (unsure || failures.length !== 1) return undefined;
  // The customer's words go into the agent's sentence only where they read as a name.
  const name = thing && /^[\p{L}\p{N}][\p{L}\p{N} '-]{1,39}$/u.test(thing.text) ? thing.text : undefined;
  return failures[0] && HARM[failures[0]]?.(name);
}
