import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "reminds you of a promise",
  weight: 0.75,
  more: 0.5,
  pattern: anyOf(
    "you (?:said|promised|told (?:me|us)|assured (?:me|us)|guaranteed|wrote|claimed) … (?:days?|hours?|weeks?|today|tomorrow|within|by|would|will|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    "(?:i|we) (?:was|were|have been|had been) (?:promised|assured|guaranteed)",
    "(?:was|were|been) told … (?:would|will|within|by|tomorrow|today|come|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    "(?:your|the) (?:colleague|agent|website|support|team|store|chat|email|driver|technician) (?:said|promised|told (?:me|us)|assured (?:me|us)|claimed)",
    "as promised",
    "(?:broken|empty|false) promises?",
  ),
  unless: ["supposed"],
  examples: {
    flagged: ["You said 3 to 5 days.", "I was promised a call."],
    fine: ["You said it well.", "I promise to pay."],
  },
  source: "Hogreve, Bilstein & Mandl 2017, JAMS 45(6)",
} satisfies SignalRule;
