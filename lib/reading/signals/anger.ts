import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that they are angry",
  weight: 3,
  more: 0.5,
  pattern: anyOf(
    "angry",
    "mad at",
    "mad about",
    "outrag(?:ed|eous)",

    "infuriat(?:ed|ing)",
    "incensed",
    "irate",
    "(?:makes?|made|making) me (?:so )?(?:mad|sick)",
    "my blood (?:is )?boil(?:s|ing)",
    "beside myself",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I am angry about this.", "This is outrageous", "Never been so angry in my life."],
    fine: ["I'm not angry at all, just wondering.", "He is a mad scientist."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
