import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "puts weight on it",
  weight: 0.75,
  pattern: anyOf(
    "(?:very|extremely|absolutely|deeply|incredibly|totally|completely|utterly|beyond|truly|thoroughly|so) (?:disappoint(?:ed|ing)|unhappy|upset(?:ting)?|frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|unacceptable|dissatisfied|unprofessional|appalled|disgusted|ridiculous|unfair|rude|terrible)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I'm extremely disappointed."],
    fine: ["Thank you so much.", "I'm not very upset."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
