import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks politely",
  weight: -0.5,
  pattern: anyOf(
    "(?:just|only) (?:want(?:ed)?|need(?:ed)?) to (?:ask|know|change|check|say|confirm|update|let you know)",

    "please",
    "could you(?: kindly| possibly)?",
    "would you (?:mind|be able|be so kind)",
    "would it be possible",
    "i was wondering",
    "i'?m wondering",
    "just wondering",
    "just (?:checking|asking|curious)",
    "wondering (?:if|when|whether|how)",
    "kindly",
    "if (?:possible|you could|you can|that's ok(?:ay)?|you don't mind)",
    "may i",
    "when you (?:have|get) a (?:moment|minute|chance|second)",
    "thanks? (?:you )?(?:so much )?in advance",
    "grateful (?:if|for any)",
    "i(?:'d| would) (?:like to (?:know|ask)|appreciate|be grateful|love to know)",
    "sorry (?:to bother|for the bother|if)",
    "excuse me",
    "hope (?:you(?:'re| are| have)|this finds|all is)",
  ),
  examples: {
    flagged: ["Could you tell me the size?", "Please let me know."],
    fine: ["Tell me the size.", "I am pleased."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
