/** A rule met by a person: what can be decided, and by when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-exception.exception",
    stage: "agree",
    text: "I can ask for an exception for your {thing} and have the decision by {when}. What should my request say, in your words?",
    fits: { failures: ["policy_unfair"] },
    register: "plain",
    why: "asks for an exception, by a date",
    source: "Disney, HEARD",
  },
  {
    id: "agree-exception.which-terms",
    stage: "agree",
    text: "Which part of the terms for your {thing} matters most to you? I can get you a decision on that by {when}.",
    fits: { failures: ["policy_unfair"] },
    register: "plain",
    why: "finds the point that matters",
    source: "Onlinecourses55",
  },
  {
    id: "agree-exception.your-case",
    stage: "agree",
    text: "The rule is one thing, your case another: I can {what} by {when}. Would that be fair?",
    fits: { failures: ["policy_unfair"] },
    register: "warm",
    why: "the person before the rule",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
