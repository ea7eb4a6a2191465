import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it is still not solved",
  weight: 0.5,
  more: 0.25,
  pattern: anyOf(
    "still (?:leaks|crashes|fails|breaks|freezes|happens|smells|drips|rattles|says|shows|charges|stops|drops|hangs|does)",
    "still (?:no|not|nothing|waiting|have(?: not|n'?t)|has(?: not|n'?t)|is(?: not|n'?t)|are(?: not|n'?t)|does(?: not|n'?t)|do(?: not|n't)|did(?: not|n'?t)|can(?:not|'?t| not)|won'?t|broken|down|missing|unable|the same|zero|without|unresolved|pending|wrong|being|getting|charging|locked|no one|nobody|happening|showing|processing|stuck)",
    "(?:have|has|had|did|'s|was|is|been)(?: not|n'?t) … yet",
    "(?:am|'m|is|are|'re|have) still … (?:waiting|not|without|chasing|unable)",
    "no (?:closer|progress|further)",
    "nothing (?:has )?(?:happened|changed|since|yet|came|arrived|was done|so far)",
    "to no avail",
    "and nothing(?= ?[.,!]| since| yet| has| from)",
    "un(?:re)?solved",
    "not (?:yet )?(?:been )?(?:resolved|solved|sorted|fixed|dealt with)",
  ),
  examples: {
    flagged: ["Still nothing.", "I am still waiting", "It has not been fixed."],
    fine: ["I still like the colour.", "It is a still life."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
