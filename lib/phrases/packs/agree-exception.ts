/** A second look at a rule: what is asked for, and by when it is decided. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-exception.exception",
    stage: "agree",
    text: "I'm asking for an exception for your {thing} and will have the decision by {when}. What should my request say, in your words?",
    fits: { failures: ["policy_unfair"] },
    why: "asks for an exception in their words",
    source: "Disney, HEARD",
  },
  {
    id: "agree-exception.in-your-case",
    stage: "agree",
    text: "In most cases the rule holds; in yours I can {what} by {when}. Would that be fair?",
    fits: { failures: ["policy_unfair"] },
    why: "what is possible in this case",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
