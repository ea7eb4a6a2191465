/** Less than expected: where the gap is. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-quality.expected",
    stage: "listen",
    text: "Which part of your {thing} fell furthest short of what you expected?",
    fits: { failures: ["quality_expectation"] },
    register: "plain",
    why: "asks for the expectation",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-quality.disappointed-most",
    stage: "listen",
    text: "Was anything about your {thing} the way you had hoped?",
    fits: { failures: ["quality_expectation"] },
    register: "warm",
    why: "asks what was right",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-quality.fallen-short",
    stage: "listen",
    text: "What would have made this good in your eyes?",
    fits: { failures: ["quality_expectation"] },
    register: "plain",
    why: "asks what would have been right",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
