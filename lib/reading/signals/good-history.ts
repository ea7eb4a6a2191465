import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "was content with you before this",
  weight: -0.25,
  pattern: anyOf(
    "(?:first|only) time (?:this|that|it|anything|something|i(?:'ve| have) (?:had|ever)|we)",
    "(?:always|usually|normally) (?:been )?(?:so )?(?:happy|great|good|excellent|pleased|a pleasure|reliable|satisfied|perfect)",
    "never had (?:a|an|any) (?:problem|issue|complaint|trouble)s?",
    "loyal customers?",
    "(?:this|that|it|nothing like this)(?: has)? never happened(?: to (?:me|us))? before",
    "(?:until|up to|till) now (?:it|i|we|everything|all)",
    "(?:customer|with you|ordering here) (?:for|since) (?:over |many |more than |\\d)",
    "usually (?:love|like|so)",
  ),
  examples: {
    flagged: [
      "I've always been happy with you.",
      "We never had a problem before.",
      "It's the first time this happened.",
    ],
    fine: ["I had a problem.", "I always check the box."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
