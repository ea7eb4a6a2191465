import two from "./2";
import type { Frozen } from "./frozen";

/** Frozen: version 2, and phrases, their use and last offers. */
export default {
  stores: { ...two.stores, phrases: "id", uses: "phrase", offers: "failure" },
  rows: {
    ...two.rows,
    phrases: [
      {
        id: "own.0b8f6e5c-1d1f-4b0e-b6d1-0f3b8a6a1c01",
        text: "{name}, I’ll ring you {when}.\n\nBest, {agent}",
        stage: "act",
        tags: ["call", "late"],
        order: -0.5,
        made: 1_794_900_000_000,
      },
      { id: "own.bare", text: "Thanks.", tags: [], order: 3, made: 0 },
    ],
    uses: [
      { phrase: "act-close.done", count: 12, last: 1_794_900_000_000, starred: true, hidden: false },
      { phrase: "own.bare", count: 0, last: 0, starred: false, hidden: true },
    ],
    offers: [
      { failure: "delay_late", options: ["refund", "voucher"], at: 1_794_900_000_000 },
      { failure: "wrong_or_missing_item", options: ["replacement"], at: 1 },
    ],
  },
} satisfies Frozen;
