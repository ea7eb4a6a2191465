import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that they are frustrated or have had enough",
  weight: 1.25,
  pattern: anyOf(
    "(?:i'm|i am|so) over (?:it|this)",

    "i(?:'m| am) done",
    "done waiting",

    "frustrat(?:ed|ing|ion)",
    "annoy(?:ed|ing|ance)",
    "irritat(?:ed|ing)",
    "upset(?:ting)?",
    "exasperat(?:ed|ing)",
    "(?:fed|fedup) up",
    "sick (?:and tired )?of",
    "tired of",
    "had enough",
    "enough is enough",
    "(?:losing|lost|run out of|running out of) (?:my |our |all )?patience",
    "my patience",
    "at (?:my|our) wits'? end",
    "this is (?:getting )?(?:silly|tiresome|exhausting|maddening)",
    "driving me (?:mad|crazy|insane|nuts)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["This is so frustrating.", "I am fed up of chasing you", "I'm losing patience."],
    fine: ["I'm not upset, just curious.", "Feeding it up close was easy."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
