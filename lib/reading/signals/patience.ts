import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that they are calm or can wait",
  weight: -0.5,
  pattern: anyOf(
    "that's all(?: for (?:now|today)| i need| thanks?)?",

    "no (?:great |real |big |particular )?(?:rush|hurry|worries|worry|problem|problems|big deal|pressure|stress)(?: at all)?",
    "not (?:urgent|in a (?:rush|hurry)|a (?:big )?(?:deal|problem|complaint)|angry|upset|mad|complaining|cross|blaming)(?: at all)?",
    "take your time",
    "whenever (?:you|suits|it suits|is convenient)",
    "(?:these )?things happen",
    "i understand (?:that )?(?:you|it|these|things|mistakes)",
    "i know (?:you(?:'re| are) busy|it's not your fault)",
    "not your fault",
    "easy mistake",
    "(?:don't|do not) worry",
    "that's (?:fine|ok|okay|alright|all right)",
    "(?:i )?can wait",
    "n't (?:angry|upset|mad)",
  ),
  unless: ["contradicted"],
  examples: {
    flagged: ["No rush at all.", "I'm not angry at all.", "Take your time."],
    fine: ["I am angry.", "There is a problem."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
