import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "thanks you for something received",
  weight: -1,
  more: -0.5,
  pattern: anyOf(
    "thank(?:s| you)(?: so much| very much| a lot| again| kindly)?(?:,? \\w{2,14})? for (?:your|the|all|getting|sorting|helping|being|coming|replying|responding|letting|looking|fixing|sending|taking|explaining|resolving)",
    "thank(?:s| you) (?:so much|very much|a lot|a million|a bunch|again)",
    "many thanks for",
    "(?:really |much |very )?(?:appreciate|grateful|appreciated)(?: (?:it|that|your|the|for|all|this))?",
    "you(?:'ve| have) been (?:so |very |really |a )?(?:great|helpful|kind|patient|wonderful|lovely|star|big help)",
    "thanks? (?:you )?for (?:everything|that|this|today)",
  ),
  unless: ["negated", "supposed", "contradicted"],
  says: { feelings: ["gratitude"] },
  examples: {
    flagged: ["Thank you for your quick reply.", "Thanks so much!", "I really appreciate it."],
    fine: ["Please help, thanks.", "No, thank you."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
