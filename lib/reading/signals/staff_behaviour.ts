import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that staff treated them badly",
  weight: 1.5,
  more: 0.5,
  pattern: anyOf(
    "(?:rude(?:ly|ness)?|impolite|disrespect(?:ful|fully|ed)?|condescending|patroni[sz]ing|dismissive|arrogant|unhelpful|aggressive|insolent|hostile|snapped at|yelled|shouted|swore|sneered|mocked|discriminat\\w{2,5}|bad attitude|attitude problem)(?: (?:to|at|towards|with|by))?",
    "(?:hung|hang|hanging) up(?: on)?",
    "(?:laughed at|ignored by|made fun of|talked down to|spoke to me like|treated (?:me|us) (?:like|as|badly|so|with))",
    "(?:agent|staff|employee|assistant|driver|courier|technician|manager|waiter|waitress|receptionist|colleague|representative|rep|cashier|clerk|guy|woman|lady|man|person|he|she|they) … (?:refused to (?:help|listen|give)|did(?: not|n'?t) (?:care|listen|even apologi[sz]e|bother)|could(?: not|n'?t) care less|rolled (?:his|her|their) eyes|threw (?:the|my|our)|lied to (?:me|us)|was (?:so |very |extremely )?(?:rude|unfriendly|unhelpful|drunk))",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "staff_behaviour" },
  examples: {
    flagged: ["Your agent was rude to me.", "They hung up on me."],
    fine: ["The staff were kind.", "He was not rude."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
