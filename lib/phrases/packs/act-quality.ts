/** Up to what they expected, and told on. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-quality.set-right",
    stage: "act",
    text: "To set right where your {thing} fell short, I'll {what} by {when}.",
    fits: { failures: ["quality_expectation"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a fix with a date",
    source: "Solomon, MAMA",
  },
  {
    id: "act-quality.pass-on",
    stage: "act",
    text: "I'll pass on what you told me by {day} and let you know what changes because of it.",
    fits: { failures: ["quality_expectation"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "goes to who has to know",
    source: "Marriott, LEARN",
  },
] satisfies Phrase[];
