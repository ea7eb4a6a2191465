import apologises from "../../acts/kinds/apologises";
import { leadOf, restOf } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

const IF = /^(?: (?:to you|sincerely|again)){0,2} (?:if|in case|should)\b[^.!?,;\n]{0,80}/;
const FEELING =
  /^ (?:that |to hear (?:that )?)?(?:you|you're|you are)(?: (?:feel|felt|are feeling|think|believe|found|find|got the (?:impression|feeling)|(?:see|saw|took|take|perceive|view)(?:d)? (?:it|this|that)|(?:perceived?|interpret(?:ed)?|experienced?|took|received|understood|read|saw|found) (?:it|this|that|the|our|my|his|her|their) ?(?:\w{2,14} )?(?:in )?(?:this|that|such a|the|a|as|to be)\b|were (?:unhappy|upset|dissatisfied|disappointed|inconvenienced|displeased|not (?:happy|satisfied))|are (?:un\w+|not) ?\w*|were (?:offended|upset))| (?:unhappy|upset|dissatisfied|displeased|offended))\b[^.!?,;\n]{0,60}/;
/** "sorry if we kept you waiting": it did happen, so "that" may stand for "if". */
const HAPPENED = /^ if (?=(?:we|i|our|my)\b)(?!.{0,80}\b(?:may|might|any|could|can|ever|in any way)\b)/;

/** "sorry for any delays you may have experienced": "any" and "may" doubt what did happen. */
const ANY =
  /^ (?:for|about) any ((?:\w{2,15} ){0,2}(?:delays?|errors?|mistakes?|miscommunications?|misunderstandings?|confusion|stress|worry|upset|distress|offen[cs]e|damages?|loss|losses))((?: (?:that )?(?:(?:this|it|that|we|i|(?:our|my|the) \w{2,14}) )?(?:you )?(?:may|might|could|caused|has caused|have caused)(?: have)?(?: \w{2,14}){0,3})?)(?=[^\p{L} ]|$| and\b)/u;

/** "If we caused you any trouble, we apologise": the if may lead, too. */
const LED =
  /^if (?:we|i|you were|you have been|you've been|you felt|you feel|our|this|there (?:was|were|has been)|any|anything|something|anyone|someone)\b[^.!?\n]{0,140}$/;

export default {
  about: "an apology that hangs on an if, or on the customer's feeling",
  source: "Micah Solomon (real and fake apologies)",
  severity: "warn",
  check: (draft) => apologises.find(draft).flatMap((apology) => conditional(draft, apology) ?? []),
  examples: {
    flagged: [
      { draft: "I'm sorry if you were affected by the delay." },
      { draft: "Sorry if we kept you waiting." },
      { draft: "I'm sorry you feel that way." },
      { draft: "My apologies for any delays you may have experienced." },
      { draft: "I am sorry that you feel let down by our courier." },
      { draft: "We apologise if our technician was late." },
    ],
    fine: [
      { draft: "I'm sorry that we kept you waiting." },
      { draft: "I'm sorry you had to call us twice." },
      { draft: "I'm sorry, and if you send me the label I'll refund you by Friday." },
    ],
  },
} satisfies Rule;

function conditional(
  draft: Draft,
  { start, end, words }: { start: number; end: number; words: string },
): Found | undefined {
  const rest = restOf(draft, end);
  const any = ANY.exec(rest);
  if (any) {
    const at = end + rest.indexOf("any ");
    const named = at + "any ".length;
    return {
      start: at,
      end: end + any[0].length,
      why: "\u201cAny\u201d doubts what happened to them: say that it did.",
      better: `the ${draft.text.slice(named, named + any[1]!.length)}`,
    };
  }
  const happened = HAPPENED.exec(rest);
  if (happened && /^(?:sorry|apologi[sz]e)$/.test(words)) {
    const better = `${draft.text.slice(start, end)} that`;
    return {
      start,
      end: end + " if".length,
      why: "\u201cIf\u201d doubts what happened to them: say that it did.",
      better,
    };
  }
  const lead = leadOf(draft, start);
  if (LED.test(lead)) {
    const why = "\u201cIf\u201d doubts what happened to them: say that it did.";
    return { start: start - lead.length, end, why };
  }
  const doubt = IF.exec(rest);
  if (doubt) {
    return {
      start,
      end: end + doubt[0].trimEnd().length,
      why: "\u201cIf\u201d doubts what happened to them: say that it did.",
    };
  }
  const feeling = FEELING.exec(rest);
  if (!feeling) return undefined;
  return {
    start,
    end: end + feeling[0].trimEnd().length,
    why: "This is sorry for their feeling: be sorry for what we did.",
  };
}
