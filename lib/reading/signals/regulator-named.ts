import { anyOf } from "../pattern";
import { BODIES } from "../regulators";
import type { SignalRule } from "../signal";

export default {
  because: "names a regulator, an ombudsman or another body that helps customers",
  weight: 1,
  pattern: anyOf(
    ...BODIES.flatMap((body) => [
      `${body} (?:has|have|is|are|will|would|shall|knows?|next|form|complaint|case|gets?|got|been|says|said|confirmed|agree[sd]?|about|told|notified|informed|contacted|if|and|can|then|now|it is|here|i will|i'll|we'll|see you|copied)(?! (?:scheme|cover|name|number))`,
      `(?<=(?:or|then|else|next|next stop|see you at|hello|and|to|by|from|via|through)[ :,]{1,2}(?:the |your )?)${body}(?= ?[.!,;]|$| if| then| next)`,
      `(?<=(?:[.!,;] ?|^)(?:the )?)${body}(?= ?[.!,;]|$)`,
    ]),
    "complaint (?:going|goes|is) in (?:tonight|today|tomorrow)",
    "inspector'?s? (?:has|have|got|coming|will|knows|is coming)",
  ),
  besideComplaint: true,
  unless: ["supposed"],
  says: { threat: "legal_regulator_threat" },
  examples: {
    flagged: ["I am furious. Ombudsman next.", "No refund after 8 weeks! Trading standards notified."],
    fine: [
      "What's the ombudsman's name?",
      "Does the ombudsman scheme cover sole traders?",
      "Are you regulated by the FCA?",
    ],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
