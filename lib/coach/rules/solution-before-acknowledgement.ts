import { namesFailure } from "../../acts/failure-named";
import { leadOf, places, sentenceAt } from "../../acts/places";
import { echoes, isUpset } from "../draft";
import type { Rule } from "../rule";

/** The fix, an offer, or instructions: what comes too early. */
const SOLUTION =
  /\b(?:(?:i|we)(?:'ve| have)(?: (?:now|already|just|also))? (?:refunded|issued|sent|replaced|credited|arranged|booked|ordered|cancelled|canceled|processed|reset|updated|fixed|escalated|forwarded|applied|added|shipped)|(?:i|we) can (?:offer|refund|replace|send|give|arrange|credit|exchange)|please (?:try(?! to (?:stay|remain|keep|be|relax|calm|understand)\b)|restart|reset|follow|clear|reinstall|update|log|fill|use|check|click|go to|contact|visit)|(?:you can|you could) (?:try|use|return|request|fill|download|find))\b/g;

/** "If you need anything else, please contact …" is a farewell. */
const CLOSING_LINE = /\b(?:if you (?:need|have|want)|should you)\b/;

export default {
  about: "the fix before they feel heard",
  source: "Micah Solomon (acknowledge before the meeting of minds); Packard, Li & Berger 2023 (warm first)",
  severity: "warn",
  check(draft) {
    if (!isUpset(draft)) return [];
    const { temperature } = draft.reading;
    const told = places(draft, SOLUTION).filter(({ start }) => !CLOSING_LINE.test(leadOf(draft, start)));
    const solution = [...told, ...draft.promises].sort((a, b) => a.start - b.start)[0];
    if (!solution) return [];
    // Once heard, an annoyed customer wants the fix; an angry one was not heard enough.
    if (temperature < 2 && draft.past.heard) return [];
    const { end: sentenceEnd } = sentenceAt(draft, solution.start);
    if (draft.acknowledgements.some(({ start }) => start < sentenceEnd)) return [];
    // Saying what failed, in their terms, shows listening too.
    const before = draft.plain.slice(draft.body[0]?.start ?? 0, solution.start);
    if (namesFailure(draft, before) || echoes(draft, before)) return [];
    const { start, end } = solution;
    const severity = temperature >= 2 ? ("warn" as const) : ("note" as const);
    return [
      {
        start,
        end,
        severity,
        why: "They are still upset: first show in a sentence that you heard what happened.",
      },
    ];
  },
  examples: {
    flagged: [
      { draft: "Hi Anna,\n\nI've sent a new lamp today.", temperature: 2 },
      { draft: "Please try the other socket.", temperature: 1 },
      { draft: "I will send you a new lamp by Friday.", temperature: 3 },
    ],
    fine: [
      { draft: "I've sent a new lamp today.", temperature: 0 },
      { draft: "Thanks for your call. If you need anything else, please contact me.", temperature: 1 },
      { draft: "We sent you the wrong lamp. I've sent the right one today.", temperature: 2 },
      { draft: "You're right, this took far too long. I've sent a new lamp today.", temperature: 3 },
      {
        draft: "The lamp came cracked and the courier ignored your call. I've sent a new one today.",
        temperature: 2,
      },
    ],
  },
} satisfies Rule;
