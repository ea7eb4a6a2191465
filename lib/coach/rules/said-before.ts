import { bare } from "../past";
import type { Rule } from "../rule";

/** Shorter sentences are everybody's. */
const FEWEST_WORDS = 6;

export default {
  about: "a sentence that they have had from us before",
  source: "practice (a copied line tells that nobody reads); Hutzinger & Weitzl 2023",
  severity: "note",
  check: ({ body, past }) =>
    body
      .filter(({ text }) => {
        const words = bare(text.slice(0, 600));
        return past.said.has(words) && words.split(" ").length >= FEWEST_WORDS;
      })
      .map(({ start, end }) => ({
        start,
        end,
        why: "They have read this very sentence before: say it anew, or leave it out.",
      })),
  examples: {
    flagged: [
      {
        draft: "The depot has your lamp in its hands now.",
        before: "Hi Anna.\n\nThe depot has your lamp in its hands now.",
      },
      {
        draft: "The workshop is looking at your lamp this week!",
        before: "Hello! The workshop is looking at your lamp this week.",
        wrote: "And?",
      },
    ],
    fine: [
      { draft: "The lamp left the workshop at noon.", before: "The workshop is looking at your lamp." },
      { draft: "Thank you, Anna.", before: "Thank you, Anna.", wrote: "And?" },
    ],
  },
} satisfies Rule;
