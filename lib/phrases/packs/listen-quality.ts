/** Less than expected: where the gap is. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-quality.expected",
    stage: "listen",
    text: "What did you expect of your {thing}, and what did you get?",
    fits: { failures: ["quality_expectation"] },
    register: "plain",
    why: "asks for the expectation",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-quality.disappointed-most",
    stage: "listen",
    text: "Which part of your {thing} disappointed you most?",
    fits: { failures: ["quality_expectation"] },
    register: "warm",
    why: "asks what fell short",
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
