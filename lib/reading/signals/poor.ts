import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "finds fault",
  weight: 1,
  more: 0.5,
  pattern: anyOf(
    "(?:don't|do not|no longer|can't|cannot) trust",
    "can(?:'t|not) believe",
    "(?:nobody|no one) … (?:help|helped|knows|knew|cares?|understands?)",
    "how am i supposed to",
    "let me get this straight",
    "not an answer",
    "(?:does|did|do)(?: not|n't) answer (?:my|the)",
    "mess(?:ed|es|ing)? (?:this |it |that )?up",
    "botched",
    "screwed up",
    "make it so (?:hard|difficult|complicated)",
    "without (?:any |an )?(?:explanation|apology)",

    "(?:not|<n't>) think (?:it's|it is|this is|that's|that is) (?:fair|right|acceptable|ok|okay|good enough)",

    "without (?:telling|asking|informing|warning|notice|notifying|my consent|permission|any (?:notice|warning|reason))",
    "for no (?:good )?reason",
    "(?:really|seriously|honestly)\\?",

    "(?:very |so |really |such |pretty |extremely )(?:bad|poor|slow|badly|poorly)",
    "(?:bad|poor|lousy|shoddy|sloppy|substandard|subpar|mediocre) (?:service|experience|quality|support|communication|job|product|treatment|attitude|show)",
    "(?:not|<n't>) (?:good|right|fair|okay|ok|acceptable|on|the way to|how (?:you|to)|what i call)",

    "unreasonable",
    "unprofessional",
    "careless",
    "beyond me",
    "leaves? a lot to be desired",
    "wast(?:ed|ing) (?:my|our|of) (?:time|money|day|morning|afternoon|evening)",
    "makes no sense",
    "what (?:is|was) the point",
    "no (?:excuse|explanation|apology|one seems to care)",
    "nobody seems to care",
    "concern(?:ed|ing) that",
    "(?:expect|thought) … better",
    "regret (?:buying|ordering|choosing|booking)",
    "wish i had(?: never|n't)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["Very bad experience.", "That is not right.", "You are wasting my time."],
    fine: ["Not a bad idea.", "The quality is fine."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
