/** Repaired or replaced, by a day. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-damaged.arranged",
    stage: "act",
    text: "I'll have the repair or replacement for your {thing} arranged by {when} and send you the details.",
    fits: { failures: ["damaged_defective"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a fix with a date",
    source: "Solomon, MAMA",
  },
  {
    id: "act-damaged.from-the-start",
    stage: "act",
    text: "What should have been fine from the start gets put right: I'll {what} by {when}.",
    fits: { failures: ["damaged_defective"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a fix with a date",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
