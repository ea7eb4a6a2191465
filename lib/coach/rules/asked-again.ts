import { places, sentenceAt } from "../../acts/places";
import { wordsIn } from "../past";
import type { Draft, Rule } from "../rule";

const NUMBER =
  "(?:order|booking|account|reference|invoice|customer|contract|tracking|ticket|case|policy|membership|confirmation)";

/** What is asked for, and how it looks where they have told it. */
const FACTS: Record<string, { asks: RegExp; told: RegExp }> = {
  "order number": {
    asks: new RegExp(`\\b${NUMBER} (?:number|no\\b|id\\b|reference)`, "g"),
    told: new RegExp(
      `\\b(?:${NUMBER}|number|no|id|ref|nr)\\b[^.!?\\n]{0,16}?[a-z]{0,4}-?\\d{3,14}\\b|#\\s?[a-z]{0,4}-?\\d{3,14}\\b|\\b[a-z]{1,4}-?\\d{5,14}\\b`,
    ),
  },
  "error code": {
    asks: /\berror (?:code|message|number|text)|\bwhich error\b/g,
    told: /\berror (?:code |message |number )?[a-z"]{0,5}-?\d{2,6}\b|\berror[^.!?\n]{0,20}"|\b(?:code|says?|message)[^.!?\n]{0,12}["\d]/,
  },
  "since when": {
    asks: /\b(?:since when|when (?:did|has|does) (?:it|this|that|the \w{3,12}) (?:first )?(?:start|begin|happen|occur|stop)\w{0,3}|when (?:did you (?:buy|order|purchase|get)|you (?:bought|ordered|purchased))|(?:date of|purchase) (?:purchase|date))/g,
    told: /\bsince (?:\w{3,6}day|yesterday|last|this|\d|the (?:update|weekend)|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:bought|ordered|purchased|started|began|happened|stopped)[^.!?\n]{0,30}\b(?:\d|yesterday|last (?:week|month|night|year)|\w{3,6}day\b|january|february|march|april|june|july|august|september|october|november|december)/,
  },
  model: {
    asks: /\b(?:model|make and model|(?:which|what) (?:\w{3,10} )?(?:version|device|phone|browser|operating system|laptop))\b/g,
    told: /\b(?:model|version|phone|laptop|device|tablet|browser|running|using|on|my|is an?)\b[^.!?\n]{0,25}\b(?:[a-z]{1,12}[ -]?\d{1,5}|chrome|firefox|safari|edge|ios|android|windows|macos)\b/,
  },
  "what happened": {
    asks: /\b(?:describe|explain|specify|elaborate on|tell (?:me|us)(?: more)? about|let (?:me|us) know(?: about)?|share) (?:the (?:exact |full )?|your (?:exact )?|what (?:the |your )?|in detail what )(?:problem|issue|situation|complaint|concern|happened|went wrong|details of)\b|\b(?:a |an? (?:\w{3,10} )?)(?:description|account|explanation) of (?:the|your) (?:problem|issue|defect|damage|fault|error|situation|complaint)\b|\bwhat (?:exactly )?(?:is|was|seems to be) (?:the|your) (?:exact )?(?:problem|issue|concern|complaint)\b/g,
    told: /\b\w/,
  },
};
/** Whoever wrote so much, of a failure that can be told, has said what it is. */
const STORY = 7;
/** In a question or a request; "the order number is on the box" asks for nothing. */
const ASKS =
  /\?["')]{0,2}$|\b(?:please|kindly|pls|could you|can you|would you|may i|(?:i|we)(?:'ll| will)? (?:just )?(?:need|require)|send (?:me|us)|tell (?:me|us)|let (?:me|us) know)\b/;
/** Told to another desk: that is `repeat-yourself`. */
const ELSEWHERE =
  /\b(?:dm|pm|inbox|form|website|portal|hotline|helpline|twitter|\S{1,30}@\S{1,30}|(?:call|phone|ring|e-?mail|mail|contact|message|write to|reach|visit) (?:us|our|the|them|\d))\b/;
/** Another one than they gave, or theirs read back to them. */
const CHECKED =
  /\b(?:can't find|cannot find|couldn't find|not in our|no order|different|another|correct|right (?:one|number)|match\w{0,3}|double-?check|typo|digits?|only to be sure|new|second|other)\b/;

export default {
  about: "asking for what they have told",
  source: "Kenesei & Bali 2020 (the customer's own effort changes what is fair)",
  severity: "note",
  check: (draft) =>
    Object.entries(FACTS)
      .filter(([fact, { told }]) =>
        fact === "what happened" ? hasTold(draft) : told.test(draft.past.written),
      )
      .flatMap(([, { asks }]) => places(draft, asks))
      .filter(({ start }) => isAsked(draft, start))
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        why: "They have told you this: look it up in what they wrote.",
      })),
  examples: {
    flagged: [
      { draft: "Could you give me your order number?", wrote: "My lamp is dark. Order 88213." },
      { draft: "Which error code does the lamp show?", wrote: "The lamp shows error 501!" },
    ],
    fine: [
      { draft: "Could you give me your order number?", wrote: "My lamp is dark." },
      { draft: "I can't find 88213: is the order number correct?", wrote: "My lamp is dark. Order 88213." },
      { draft: "The order number stays the same.", wrote: "My lamp is dark. Order 88213." },
    ],
  },
} satisfies Rule;

const hasTold = ({ past, reading }: Draft): boolean =>
  reading.failures.length > 0 && wordsIn(past.written.slice(0, 400)) >= STORY;

function isAsked(draft: Draft, at: number): boolean {
  const { start, end } = sentenceAt(draft, at);
  const words = draft.plain.slice(start, Math.min(end, start + 400));
  return ASKS.test(words) && !CHECKED.test(words) && !ELSEWHERE.test(words);
}
