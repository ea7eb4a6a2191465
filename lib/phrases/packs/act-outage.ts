/** Fixed, tested, then said. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-outage.follow-through",
    stage: "act",
    text: "I'll follow the fix for your {thing} right through and report to you by {when}.",
    fits: { failures: ["outage_bug"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a report with a date",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-outage.tested",
    stage: "act",
    text: "Before I call this fixed, I'll test it myself. You'll hear the result from me by {when}.",
    fits: { failures: ["outage_bug"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "tested before it is called done",
    source: "Michelli",
  },
] satisfies Phrase[];
