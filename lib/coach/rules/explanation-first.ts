import { namesFailure } from "../../acts/failure-named";
import { echoes, isUpset } from "../draft";
import { wordsIn } from "../past";
import type { Draft, Rule } from "../rule";

/** Words that lead over to a reason. */
const EXPLAINS =
  /\b(?:because(?! of (?:you|it|this|that|us)\b)|the (?:reason|cause|background)(?: (?:for|why|is|was|that|behind))?|due to|owing to|on account of|as a (?:result|consequence) of|caused by|down to|as a rule|is (?:normally|usually|always)|(?:normally|usually|generally|typically),? (?:we|our|the|this|it|drivers|orders|parcels|a)|since (?:the|our|we|each|all|every)|as (?:the|our|we|each|all|every)(?= \w{2,20} (?:is|are|was|were|has|have|had|need|takes?)\b)|works? as follows|the way (?:this|it) works|please note that|which (?:means that|is why|meant|forced|caused|led|left|made|delayed|resulted)|what happened (?:is|was)|let me explain|to explain|you (?:have to|need to|should|must) (?:know|understand)|here(?:'s| is) (?:why|what happened)|turned out that|it (?:turns|turned) out)\b/;
/** What is of use to them is no tale, however it is told. */
const OF_USE =
  /\b(?:you(?:r|rs)?|i'm|i|my|me|should|shouldn't|wrong|mistake|will|can|now|again|today|tomorrow|tonight|(?:is|are) back|thanks?|please|yes|no|not acceptable|sorry|must have|let|on (?:its|the|their) way|here(?:'s| is| are)|attached|refunded|issued|sent|credited|booked|fixed|repaired|restored|shipped|dispatched|delivered|resolved|corrected|escalated|forwarded)\b|'ll\b|\?/;
/** It tells of what was, or how things always are. */
const TELLS = /\b(?:was|were|had|has been|have been|only|broke|went|got|ran|fell|took|came|\w{3,12}ed)\b/;
/** Shorter sentences hold no tale. */
const TALE_WORDS = 6;
/** What it did to them, or that it was our doing, in the same breath. */
const OURS =
  /\b(?:sorry|apolog\w{2,6}|(?:cost|kept|left|let|made|gave|put|sent|charged|told|asked|promised|owe|owed) you)\b|\bours\b|\bour (?:own )?(?:mistake|error|fault|doing|side)\b|\bby mistake\b/;
/** Only what opens the reply can come too early. */
const OPENING = 2;

export default {
  about: "reasons before they were heard",
  source: "Micah Solomon (no explanation while they still need to be heard); Packard, Li & Berger 2023",
  severity: "note",
  check(draft) {
    if (!isUpset(draft) || (draft.past.heard && draft.reading.temperature < 2)) return [];
    for (const [place, { start, end }] of draft.body.slice(0, OPENING).entries()) {
      const words = draft.plain.slice(start, Math.min(end, start + 400));
      const reason = EXPLAINS.exec(words);
      const found = reason ?? (place === 0 ? taleIn(draft, words) : undefined);
      if (found) {
        const at = start + found.index;
        if (isHeard(draft, reason ? at : end) || isOwned(words, found.index)) return [];
        return [{ start: at, end: at + found[0].length, why: WHY }];
      }
      if (echoes(draft, words)) return [];
    }
    return [];
  },
  examples: {
    flagged: [
      { draft: "The reason is that our shop has moved.", temperature: 2 },
      { draft: "Lamps from Poland take longer because the customs office moved.", temperature: 1 },
      { draft: "The lamp is late because our van broke down on Monday.", wrote: "My lamp is late!" },
      { draft: "Our warehouse had a power cut at the weekend.", wrote: "My lamp is late!" },
    ],
    fine: [
      { draft: "I'm sorry that your lamp is late. The reason is a strike in Dover.", temperature: 2 },
      { draft: "You're right to be angry, because the lamp was late twice.", temperature: 3 },
      { draft: "You waited an hour in the rain because our van was late.", temperature: 2 },
      { draft: "Your lamp is late because we sent it to Leeds, and that was our mistake.", temperature: 2 },
      { draft: "The reason for the wait is our new shop.", temperature: 0 },
    ],
  },
} satisfies Rule;

const WHY = "A reason convinces only those who feel heard: first say what it did to them.";

/** "because our van broke down" owns nothing yet: what shows that they were heard stands before it. */
const isHeard = (draft: Draft, until: number): boolean =>
  draft.acknowledgements.some(({ start }) => start < until);

/** "You waited an hour because …": the harm leads, the reason follows; or sorry, or ours, is said beside it. */
const isOwned = (words: string, reason: number): boolean =>
  /\byou\b/.test(words.slice(0, reason)) || OURS.test(words);

/** "The warehouse lost power on Monday": our own story, without a word to them or on what failed. */
function taleIn(draft: Draft, words: string): RegExpExecArray | undefined {
  const ours = TELLS.test(words) && !OF_USE.test(words) && wordsIn(words) >= TALE_WORDS;
  if (!ours || namesFailure({ ...draft, thing: "" }, words) || echoes(draft, words)) return undefined;
  return /^.+/s.exec(words) ?? undefined;
}
