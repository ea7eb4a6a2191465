import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that the wrong thing came or something is missing",
  weight: 0.25,
  pattern: anyOf(
    "(?:the|same|a|this|another) wrong (?!time|way|idea|impression|number|end|about|with)\\w{3,14}",
    "(?:only|just) (?:one|two|three|four|five|half|part)(?: of \\w{2,10})? (?:arrived|came|was|were|in)",
    "ordered(?:[ ,\\n]{1,2}[^ ,\\n.!?;:]{1,20}){1,12}[ ,\\n]{1,2}(?:but|and) (?:got|received|was sent|you sent)",

    "(?:wrong|incorrect|different) (?:item|size|colou?r|product|order|model|one|address|part|thing|shoes?|shirt|book|version|parcel|pair|quantity|amount of|\\w{3,14} (?:is|are|were|on|printed|engraved|was|arrived|came|sent))",
    "(?:sent|received|got|delivered|given|shipped) … (?:the wrong|wrong|incorrect|different|somebody else's|someone else's|instead of)",
    "(?:missing|incomplete)(?: (?:from|in|out|the|a|an|one|two|three|items?|parts?|pieces?|screws?))?",
    "not (?:in|included in) the (?:box|parcel|package)",
    "(?:only|just) (?:received|got|sent|delivered) (?:one|two|half|part|three|four|\\d{1,2})(?: of)?",
    "(?:came|arrived|delivered|shipped|sent) without",
    "(?:box|parcel|package|envelope) (?:was|is|came|arrived) empty",
    "empty (?:box|parcel|package|envelope)",
    "(?:ordered|wanted|asked for|chose) … (?:but|and) (?:got|received|was sent|you sent|it came)",
    "not what (?:i|we) ordered",
    "instead of (?:the|a|my|what)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "wrong_or_missing_item" },
  examples: {
    flagged: ["You sent the wrong size.", "Two screws are missing.", "I ordered blue but got red."],
    fine: ["The sizes are right.", "I was wrong about the date."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
