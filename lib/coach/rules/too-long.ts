import { wordsIn } from "../past";
import type { Rule } from "../rule";

/** What an upset person reads to the end, in words. */
const READ_TO_THE_END = 200;
/** A long letter may have a long answer. */
const AS_LONG = 1.5;

export default {
  about: "much longer than what they wrote",
  source: "Villarroel Ordenes et al. 2019 (match their length); Marinova, Singh & Singh 2018",
  severity: "note",
  check({ body, past, text }) {
    const most = Math.max(READ_TO_THE_END, AS_LONG * past.length);
    // Each word takes two characters at least.
    if (!past.length || text.length < most * 2) return [];
    let words = 0;
    for (const piece of body) {
      words += wordsIn(piece.text);
      if (words > most) {
        const { start, end } = piece;
        return [{ start, end, why: "From here on it is longer than they will read: what can go?" }];
      }
    }
    return [];
  },
  examples: {
    flagged: [
      {
        shown: "Three words from them, three hundred from you.",
        draft: `The lamp ${"is on the van and ".repeat(60)}comes at noon.`,
        wrote: "Where is it",
      },
      { draft: `Your lamp ${"is on the road and ".repeat(60)}comes at noon.`, wrote: "Where is my lamp" },
      { draft: `${"The lamp is on the van. ".repeat(50)}It comes at noon.`, wrote: "Where is my lamp" },
    ],
    fine: [
      { draft: `${"The lamp is on the van. ".repeat(20)}It comes at noon.`, wrote: "Where is my lamp" },
      {
        draft: `${"The lamp is on the van. ".repeat(50)}It comes at noon.`,
        wrote: "The lamp is not on the van. ".repeat(50),
      },
    ],
  },
} satisfies Rule;
