import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "is worried or under time pressure",
  weight: 0.5,
  pattern: anyOf(
    "(?:need|needed)(?: \\w{2,12}){1,2} (?:today|tonight|tomorrow|by)",

    "worried",
    "worrying",
    "anxious",
    "nervous",
    "scared",
    "afraid (?:that|of)",
    "panic(?:king)?",
    "stress(?:ed|ful|ing)",
    "urgent(?:ly)?",
    "asap",
    "as soon as possible",
    "desperate(?:ly)?",
    "emergency",
    "(?:need|needed|require) (?:it|this|them|a \\w{3,12}) (?:by|before|today|tomorrow|tonight|for (?:my|our|a))",
    "time is running out",
    "deadline",
    "please hurry",
    "hurry up",
    "leav(?:e|ing) (?:today|tomorrow|tonight|in (?:two|three|a few|\\d))",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I'm worried about my data.", "This is urgent.", "I need it by Friday."],
    fine: ["No worries.", "It is not urgent."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
