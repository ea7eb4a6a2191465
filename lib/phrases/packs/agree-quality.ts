/** Closer to what they expected. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-quality.closer",
    stage: "agree",
    text: "Where your {thing} fell short, I can {what} by {when} to set that right. Would that be enough?",
    fits: { failures: ["quality_expectation"] },
    register: "plain",
    why: "an offer with a time",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-quality.what-would-do",
    stage: "agree",
    text: "What would make up for your {thing}, in your eyes? I can tell you by {when} how much of that I can do.",
    fits: { failures: ["quality_expectation"] },
    register: "warm",
    why: "asks what would be enough",
    source: "Onlinecourses55",
  },
  {
    id: "agree-quality.name-it",
    stage: "agree",
    text: "What would bring this up to what you expected? Name it, and you'll have my answer by {when}.",
    fits: { failures: ["quality_expectation"] },
    register: "plain",
    why: "asks what would be enough",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
