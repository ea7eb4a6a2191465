import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "speaks of leaving",
  weight: 3,
  pattern: anyOf(
    "(?:never|not|won't|will not) … (?:order|buy|shop|book|use|using|buying|ordering|purchase|deal|return|come back|recommend|stay|renew|fly|trust)(?:ing)? … (?:again|you|here|elsewhere|customer)",
    "(?:take|taking) (?:my|our) (?:business|money|custom) (?:elsewhere|somewhere)",
    "go(?:ing)? (?:elsewhere|to (?:a|your) competitors?)",
    "(?:you (?:have |'ve )?(?:just )?)?lost (?:a|me as a|us as|another)(?: \\w{3,10})? (?:customer|client)s?",
    "(?:last|final) (?:order|purchase|time i (?:order|buy|shop|use|book))",
    "(?:switch(?:ing)?|mov(?:e|ing)) (?:to|over to) (?:another|a different|a competitor|your competitor|someone)",
    "(?:cancell?(?:ing)?|clos(?:e|ing)|terminat(?:e|ing)|end(?:ing)?) (?:my|our|the|everything|all) … (?:if|unless|today|immediately|for good|right now)",
    "(?:i(?:'m| am)|we(?:'re| are)) (?:leaving|cancelling|canceling|done with|out of here)",
    "done with (?:you|this company)",
    "goodbye forever",
    "never again",
    "had it with you",
    "look(?:ing)? for (?:an alternative|another (?:provider|supplier|company))",
  ),
  says: { threat: "churn_threat" },
  examples: {
    flagged: [
      "I will never order from you again.",
      "You just lost a customer.",
      "We are taking our business elsewhere.",
    ],
    fine: ["How do I cancel my subscription?", "I can order again tomorrow."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
