import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "does not understand what is going on",
  weight: 0.25,
  pattern: anyOf(
    "confus(?:ed|ing)",
    "(?:don't|dont|do not|can't|cannot|didn't) (?:really )?(?:understand|get|figure out|see) (?:why|how|what|this|it|the)",
    "(?:not|<n't>) (?:sure|clear|certain) (?:why|how|what|whether|if|which)",
    "no idea (?:why|how|what|where)",
    "makes no sense",
    "unclear",
    "(?:i'm|i am) lost",
    "what does (?:this|that|it) mean",
    "baffled",
    "puzzled",
    "contradict\\w{0,6}",
  ),
  examples: {
    flagged: ["I don't understand why it says that.", "I'm confused."],
    fine: ["I understand how it works.", "It's clear now."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
