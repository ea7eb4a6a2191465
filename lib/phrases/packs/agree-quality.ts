/** Below what they expected: the difference, made up or paid back. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-quality.difference",
    stage: "agree",
    text: "I can make up the difference on your {thing} with {amount}, or {what} by {when}. Which is fairer to you?",
    fits: { failures: ["quality_expectation"] },
    why: "two ways to close the gap",
    source: "Gelbrich et al. 2015",
  },
  {
    id: "agree-quality.name-it",
    stage: "agree",
    text: "What would bring this up to what you expected? Name it, and I'll tell you by {when} how much of it I can do.",
    fits: { failures: ["quality_expectation"] },
    why: "their measure, and a date for your answer",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
