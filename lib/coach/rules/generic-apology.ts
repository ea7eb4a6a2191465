import { namesFailure } from "../../acts/failure-named";
import apologises from "../../acts/kinds/apologises";
import { fillerEnd, sentenceAt } from "../../acts/places";
import type { Failure } from "../../model";
import type { Draft, Found, Rule } from "../rule";

/** After the word of apology: "for any inconvenience", "about the trouble". */
const GENERIC =
  /^(?: (?:again|once again|sincerely|deeply|to you|so much)){0,2} (?:for|about) ((?:(?:any|all|and|the|this|that|these|your|our|great|bad|poor|negative|unpleasant|terrible|disappointing|frustrating|possible|recent) ){0,4}(?:inconveniences?|troubles?|issues?|problems?|hassles?|experiences?|situation|matter|confusion|frustrations?|difficult(?:y|ies)|disruption)\b)/;
/** "sorry to hear that", "sorry about this": fine where the failure is named beside it. */
const POINTING =
  /^ (?:to hear (?:that|this|it|about (?:that|this|it|(?:the|your) \w{1,20})|of (?:this|that|your \w{1,20}))|(?:about|for) (?:this|that|it|everything))\b/;

/** Points back at what the draft has said; a greeting or thanks is not that. */
const BACK = /^ (?:about|for) (?:that|it)\b/;
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
      .flatMap(({ end }) => generic(draft, end) ?? (named ? undefined : pointing(draft, end)) ?? []);
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
      { draft: "Your lamp has taken up two of your evenings. I'm sorry for that." },
      { draft: "No need to apologise for the inconvenience." },
    ],
  },
} satisfies Rule;

function generic(draft: Draft, end: number): Found | undefined {
  const found = GENERIC.exec(draft.plain.slice(end, end + 140));
  if (!found) return undefined;
  const start = end + found[0].length - found[1]!.length;
  const until = fillerEnd(draft, end + found[0].length);
  if (until === undefined) return undefined;
  const better = harm(draft);
  const why = "This could be about anything: name what they went through.";
  return better ? { start, end: until, why, better } : { start, end: until, why };
}

function pointing(draft: Draft, end: number): Found | undefined {
  const found = POINTING.exec(draft.plain.slice(end, end + 60));
  if (!found || (BACK.test(found[0]) && saysBefore(draft, end))) return undefined;
  const until = fillerEnd(draft, end + found[0].length);
  if (until === undefined) return undefined;
  return { start: end + 1, end: until, why: "They can't tell that you read it: say what happened to them." };
}

function saysBefore(draft: Draft, at: number): boolean {
  const { start } = sentenceAt(draft, at - 1);
  const first = draft.sentences.find(({ text }) => !COURTESY.test(text.slice(0, 40).toLowerCase()));
  return first !== undefined && first.end <= start;
}

function harm(draft: Draft): string | undefined {
  const { failures, thing } = draft.reading;
  // The customer's words go into the agent's sentence only where they read as a name.
  const name = thing && /^[\p{L}\p{N}][\p{L}\p{N} '-]{1,39}$/u.test(thing.text) ? thing.text : undefined;
  return failures[0] && HARM[failures[0]]?.(name);
}
