import { leadOf, places, sentenceAt } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const UNKNOWN =
  /\b(?:(?:i|we)(?: (?:just|honestly|really|simply|also|still))? (?:don't|do not|dunno)(?: (?:really|actually|currently|yet))? know\b(?! (?:about|each|how you|if you|whether you|which|what you)\b)|(?:i|we) (?:have|'ve) (?:absolutely )?no (?:idea|clue)|no idea\b|(?:i'm|i am|we're|we are) not (?:really |quite |entirely )?sure (?=(?:when|why|what|how|who|where|if|whether) (?!you\b))|(?:i|we) (?:can't|cannot|couldn't|could not|am unable to|are unable to) (?:say|tell(?: you)?)(?= (?:when|why|what|how|where|who|if|whether|exactly)\b))/g;
/** No promise to find out takes the shrug out of these. */
const SHRUGS = /\bno (?:idea|clue)\b/;
/** Someone finds out: then not knowing yet is honest. */
const FINDS_OUT =
  /\b(?:find(?:ing)? out|i'll|i will|we'll|we will|i'm (?:asking|checking|finding)|i am (?:asking|checking|finding)|i've asked|i have asked|we've asked|let me|yet)\b/;

export default {
  about: "not knowing, and leaving it there",
  source: "practice (say that you find out, and by when)",
  severity: "note",
  check: (draft) =>
    places(draft, UNKNOWN)
      .filter(({ start }) => !/\bif$/.test(leadOf(draft, start).trimEnd()))
      .filter(({ start, words }) => SHRUGS.test(words) || !isFoundOut(draft, start))
      .map(({ start, end }) => ({
        start,
        end,
        why: "It leaves them alone with the question: say that you will find out, and by when.",
      })),
  examples: {
    flagged: [
      { draft: "I don't know when the lamp comes." },
      { draft: "We have no idea why it broke." },
      { draft: "I'm not sure when it comes. The shop opens at nine." },
    ],
    fine: [
      { draft: "I don't know when the lamp comes, but I'll ask and call you by noon." },
      { draft: "I don't know yet why it broke." },
      { draft: "We don't know who took it. I'll find out and write to you on Friday." },
    ],
  },
} satisfies Rule;

/** In the same sentence or the next. */
function isFoundOut(draft: Draft, at: number): boolean {
  const { end } = sentenceAt(draft, at);
  return FINDS_OUT.test(draft.plain.slice(at, Math.min(at + 400, end + 120)));
}
