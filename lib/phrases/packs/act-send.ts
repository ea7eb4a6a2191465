/** Goods on their way: the day, and nothing to pay. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-send.tracking",
    stage: "act",
    text: "What should have reached you goes out to you next, and I'll send you the tracking number on {day}.",
    fits: {
      failures: ["damaged_defective", "wrong_or_missing_item"],
      outcome: ["unhappy", "neutral_open"],
    },
    why: "a day and a trace",
    source: "support practice",
  },
  {
    id: "act-send.at-no-cost",
    stage: "act",
    text: "The next step for your {thing} comes to your door, with nothing to pay. I'll arrange it for {day}.",
    fits: {
      failures: ["damaged_defective", "wrong_or_missing_item"],
      outcome: ["unhappy", "neutral_open"],
    },
    why: "a day, and no cost",
    source: "Michelli",
  },
] satisfies Phrase[];
