import { leadOf, places, restOf, sentenceAt } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

const NOTHING =
  /\b(?:there(?:'s| is| was) (?:absolutely |really |unfortunately )?(?:nothing|not much|little)(?: (?:more|else|further))? (?:that )?(?:i|we|can) (?:can |could )?(?:be done|do)|nothing (?:more |else |further )?(?:can|could) be done|(?:i|we) (?:can|could) do nothing|(?:my|our) hands are tied|there(?:'s| is) (?:absolutely |simply |really |just )?no (?:way|chance|possibility|solution|means|option)(?: (?:that )?(?:i|we|to|of|for)\b)?|that's (?:all|the best) (?:i|we) can do|(?:have to |must )?leave it (?:at that|there|as it is)|(?:our|my|the) (?:last word|final (?:word|decision|answer|position))\b|(?:this|that|it|(?:our|the) decision)(?:'s| is) final)\b/g;
const CANNOT =
  /\b(?:i|we)(?:'m|'re| am| are) (?:unable|not able) to (?!(?:thank|say|imagine|express|give you that)\b)\w+|\b(?:i|we)(?: (?:can't|cannot|can not|won't|will not|are unable to|am unable to|are not able to|am not able to|aren't able to|will not be able to|won't be able to|do not|don't)|'(?:m|re) (?:unable to|not able to)) (?:\w{1,14} ){0,2}?(?:refund|help|assist|offer|change|exchange|process|accept|cancel|give|issue|honou?r|provide|send|waive|reverse|replace|extend|grant|approve|repair|fix|take (?:it |them |this )?back|make (?:an exception|exceptions)|move|return|do (?:that|this|it|anything|more|so)|accommodate|compensate|reimburse|pay|release|upgrade|rebook|ship)\b|\b(?:it|that|this) (?:can't|cannot|can not) be (?:done|changed|undone|refunded|moved|cancelled)\b|\bno (?:refunds?|exchanges?|exceptions?|changes) (?:can|are|will)\b|\b(?:it|that|this)(?:'s| is) (?:not possible|impossible|out of the question)\b|\b(?:is|are) no longer possible\b/g;
/** What is possible, said around the no: then the door is open. */
const POSSIBLE =
  /\b(?:i can(?!'t)|we can(?!'t)|i could|we could|you can(?!'t)|you could|i'll|we'll|i will|we will|i'd like|instead|however|either|would you (?:rather|prefer|like)|i've|i have|we've|we have|there(?:'s| is| are) (?:two|three|a|one|another)|what i can do|happy to|glad to)\b(?! not\b)/;
/** "I can't give you that day back", "so that we can't lose it again" */
const NO_REFUSAL = /\b(?:if|so|so that|why|because|when|in case|that|which)\b[^,;:]{0,20}$/;
const LOST =
  /\b(?:that|those|your|the) (?:day|days|time|evening|evenings|hours|weekend|weeks?|trip|moment|morning|holiday|memories)\b/;

export default {
  about: "a no with nothing beside it",
  source: "Marinova, Singh & Singh 2018 (several options raise satisfaction); practice",
  severity: "note",
  check: (draft) => [...nothing(draft), ...cannot(draft)],
  examples: {
    flagged: [
      { draft: "There is nothing more we can do about the lamp." },
      { draft: "I can't refund the lamp." },
      { draft: "There is no way we can mend the lamp." },
      { draft: "We are unable to repair the lamp. Kind regards, Sam" },
      { draft: "That is not possible." },
    ],
    fine: [
      { draft: "I can't refund the lamp, but I can exchange it today." },
      { draft: "We are unable to repair it. Would you rather have a new one or your money back?" },
      { draft: "I can't give you that evening back, and I won't pretend to." },
      { draft: "There is nothing you need to do." },
    ],
  },
} satisfies Rule;

function nothing(draft: Draft): Found[] {
  return places(draft, NOTHING)
    .filter(({ end }) => !LOST.test(restOf(draft, end).slice(0, 60)))
    .map(({ start, end }) => ({
      start,
      end,
      severity: "warn" as const,
      why: "This shuts the door on them: say what is still possible, however small.",
    }));
}

function cannot(draft: Draft): Found[] {
  return places(draft, CANNOT)
    .filter(({ start }) => !NO_REFUSAL.test(leadOf(draft, start)))
    .filter((place) => !isOpen(draft, place.start, place.end))
    .map(({ start, end }) => ({ start, end, why: "Put what you can do beside the no, best before it." }));
}

/** In its own sentence, the one before or the one after, something is possible. */
function isOpen(draft: Draft, from: number, to: number): boolean {
  const { start, end } = sentenceAt(draft, from);
  const sentence = draft.plain.slice(to, Math.min(end, to + 300));
  const before = draft.plain.slice(Math.max(0, start - 220), from);
  const after = draft.plain.slice(end, end + 220);
  return (
    LOST.test(sentence.slice(0, 60)) ||
    POSSIBLE.test(sentence) ||
    POSSIBLE.test(before) ||
    POSSIBLE.test(after)
  );
}
