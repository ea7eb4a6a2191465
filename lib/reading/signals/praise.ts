import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "has good words for you",
  weight: -1,
  pattern: anyOf(
    "saved (?:the|my|our) day",
    "(?:was|were|is|are|been) (?:so |really |absolutely |just )?(?:amazing|fantastic|brilliant|wonderful|awesome)",

    "(?:i |we )?(?:really |absolutely )?(?:love|loved|loving) (?:it|the|your|my|this)",
    "(?:great|excellent|amazing|fantastic|brilliant|outstanding|wonderful|superb|lovely|perfect|awesome|top) (?:service|support|help|job|work|product|team|experience|quality)",
    "(?:very|so|really|super|most) (?:helpful|friendly|kind|quick|happy|pleased|polite|good|nice)",
    "delighted",
    "impressed",
    "you(?:'re| are) (?:the best|amazing|wonderful|a star|a lifesaver|awesome|great)",
    "well done",
    "perfect(?:ly)?(?= ?[,.!]| thank)",
    "wonderful(?= ?[,.!])",
    "highly recommend",
    "made my day",
  ),
  unless: ["negated", "supposed", "contradicted"],
  examples: {
    flagged: ["Great service!", "Your colleague was very helpful."],
    fine: ["This is not great service.", "It was not very helpful."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
