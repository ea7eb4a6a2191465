import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says it mildly",
  weight: -0.5,
  pattern: anyOf(
    "(?:quite|a bit|a little|somewhat|slightly|rather|a tad|a touch)(?= (?:frustrat|annoy|disappoint|upset|irritat|worr|confus|concern))",
    "(?:a bit|a little|somewhat|slightly) of a (?:nuisance|pain|shame|problem)",
  ),
  examples: {
    flagged: ["It is a bit annoying.", "This is quite frustrating."],
    fine: ["It is very annoying.", "It is a bit small."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
