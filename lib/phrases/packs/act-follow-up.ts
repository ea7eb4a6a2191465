/** The check after the fix is promised like the fix. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-follow-up.check-with-you",
    stage: "act",
    text: "On {day} I'll check with you how things are with your {thing}. If anything is off, this stays open.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "checks after the fix",
    source: "Onlinecourses55",
  },
  {
    id: "act-follow-up.not-closing",
    stage: "act",
    text: "I'm not closing this yet. I'll come back to you on {day} to hear whether all is well.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "keeps the case until it holds",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
