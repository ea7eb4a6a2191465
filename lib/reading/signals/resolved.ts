import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it is solved",
  weight: -4,
  pattern: anyOf(
    "(?<!(?:said|says|told me|claimed|claims|think|until|when|once|want|need|get|have|how|what|way|hope|sure|whether|that|make) )(?:it|everything|all|both|they|which|this|that) (?:now |all )?works?(?: (?:now|again|perfectly|fine|great|well|like a charm|as it should))?(?= ?(?:[,.!;]|and|thank|$))",
    "(?<!(?:said|says|told me|claimed|claims|think|until|when|once|want|need|get|have|how|what|way|hope|sure|whether|that|make) )(?:it|everything|all|both|they|this|that)(?: is|'s| has been| was| are|'re| got| has)(?: all| now| been){0,2} (?:working|solved|resolved|sorted|fixed)",
    "(?:it|everything|all)(?: is|'s|'re| are)? (?:fine|good|perfect|great|in order|as it should be) (?:now|again)",
    "(?:that|this|it) (?:worked|did the trick|solved it|fixed it|sorted it|helped)",
    "(?:problem|issue|matter|case|ticket)(?: is| was| has been|'s)(?: now| all)? (?:solved|resolved|fixed|gone|sorted|closed)",
    "problem solved",
    "all (?:sorted|good|set|fixed)(?: now)?",
    "works (?:now|perfectly|a treat|like a (?:charm|dream))",
    "(?:is|are|'s|'re) working (?:now|again|perfectly|fine)",
    "you can close (?:it|this|the)",
    "can be closed",
    "happy with (?:that|the (?:outcome|solution|result))",
    "couldn't be happier",
    "you(?:'ve| have)? (?:solved|sorted|fixed) (?:it|this|that|everything)",
  ),
  unless: ["negated", "supposed", "contradicted"],
  says: { feelings: ["gratitude"], resolved: true },
  examples: {
    flagged: ["It works now, thank you!", "All sorted, many thanks.", "The problem is solved."],
    fine: ["It is not working.", "I know how it works.", "I want it fixed!", "It has not been resolved."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
