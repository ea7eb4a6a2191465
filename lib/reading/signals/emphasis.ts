import type { SignalRule } from "../signal";

export default {
  because: "stresses a word in capitals",
  weight: 0.75,
  more: 0.25,
  pattern:
    /(?<![A-Z]['A-Z]{0,15}[ ,.!?]{1,3})\b(?:NOT|NEVER|STILL|AGAIN|NOW|NOTHING|NOBODY|EVERY|ZERO|WHY|MONTHS?|WEEKS?|TWICE|THREE|FOUR|TODAY|ALWAYS|TERRIBLE|WORST|AWFUL|RIDICULOUS|UNACCEPTABLE|ANGRY|FURIOUS|REFUND|SCAM|STOP|ANYTHING|NO ONE|VERY|REALLY|SO)\b(?![ ,.!?]{1,3}[A-Z]['A-Z]{1,15}\b)/g,
  asWritten: true,
  examples: {
    flagged: ["This is NOT what I asked for.", "I have heard NOTHING since."],
    fine: ["This is not what I asked for.", "The NEVER ENDING story."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
