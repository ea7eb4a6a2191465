import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that they are disappointed",
  weight: 1.25,
  pattern: anyOf(
    "lost (?:my|our|all|any) (?:trust|faith|confidence)(?: in)?",

    "disappoint(?:ed|ing|ment)",
    "let(?:ting)? (?:me|us|him|her|them) down",
    "let down",
    "expected (?:better|more)",
    "(?:not|<n't>|hardly) … (?:happy|pleased|satisfied|impressed|thrilled|amused)",
    "not what (?:i|we) (?:ordered|expect(?:ed)?|paid for|was promised)",
    "un(?:happy|satisfied|impressed)",
    "dissatisfied",
    "such a shame",
    "expect(?:ed)? so much (?:more|better)",
  ),
  unless: ["negated"],
  examples: {
    flagged: ["I'm really disappointed.", "We are not at all happy with this.", "It's not what we expected."],
    fine: ["I'm happy with it.", "It did not disappoint."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
