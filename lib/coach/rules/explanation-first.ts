import { namesFailure } from "../../acts/failure-named";
import { sentenceAt } from "../../acts/places";
import { echoes, isUpset } from "../draft";
import type { Draft, Rule } from "../rule";

const EXPLAINS =
  /\b(?:because(?! of you\b)|the reason(?: (?:for|why|is|was|that))?|due to|owing to|caused by|as a rule|is (?:normally|usually|always)|(?:normally|usually|generally|typically),? (?:we|our|the|this|it|drivers|orders|parcels|a)|since (?:the|our|we|each|all|every)|as (?:the|our|we|each|all|every)(?= \w{2,20} (?:is|are|was|were|has|have|had|need|takes?)\b)|works? as follows|the way (?:this|it) works|please note that|which means that)\b/;
/** What it did to them, or that it was our doing, in the same breath. */
const OURS =
  /\b(?:cost|kept|left|let|made|gave|put) you\b|\bours\b|\bour (?:own )?(?:mistake|error|fault|doing|side)\b/;
/** Only what opens the reply can come too early. */
const OPENING = 2;

export default {
  about: "reasons before they were heard",
  source: "Micah Solomon (no explanation while they still need to be heard); Packard, Li & Berger 2023",
  severity: "note",
  check(draft) {
    if (!isUpset(draft) || (draft.past.heard && draft.reading.temperature < 2)) return [];
    for (const { start, end } of draft.body.slice(0, OPENING)) {
      const words = draft.plain.slice(start, Math.min(end, start + 400));
      const found = EXPLAINS.exec(words);
      if (found) {
        if (isHeard(draft, end) || saysHarm(draft, words.slice(0, found.index)) || OURS.test(words))
          return [];
        const at = start + found.index;
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
    ],
    fine: [
      { draft: "I'm sorry that your lamp is late. The reason is a strike in Dover.", temperature: 2 },
      { draft: "You're right to be angry, because the lamp was late twice.", temperature: 3 },
      { draft: "The reason for the wait is our new shop.", temperature: 0 },
    ],
  },
} satisfies Rule;

const WHY = "A reason convinces only those who feel heard: first say what it did to them.";

/** In this sentence or before. */
function isHeard(draft: Draft, until: number): boolean {
  return draft.acknowledgements.some(({ start }) => start < sentenceAt(draft, Math.max(0, until - 1)).end);
}

/** "The export has failed since Tuesday because …", "You waited an hour because …": the harm leads, the reason follows. */
const saysHarm = (draft: Draft, lead: string): boolean =>
  /\byou(?:r|rs)?\b/.test(lead) || namesFailure({ ...draft, thing: "" }, lead);
