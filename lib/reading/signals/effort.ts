import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "has spent their own time and effort on it",
  weight: 0.75,
  more: 0.25,
  pattern: anyOf(
    "(?:spent|wasted|lost) … (?:hours?|days?|weeks?|weekends?|saturdays?|sundays?|morning|afternoon|evening|time)",
    "on hold(?: for)?",
    "(?:hours?|minutes|mins) (?:on the phone|on hold|in (?:a |the )?queue|on chat|waiting)",
    "(?:passed|sent|transferred|bounced|pushed) (?:around|from (?:one|pillar)|between|back and forth)",
    "(?:had|have) to (?:chase|call|take (?:a|the) (?:day|morning|afternoon)|drive|go back|stay (?:at )?home|buy (?:another|a new)|pay (?:again|extra))",
    "took (?:a|the) (?:day|morning|afternoon) off",
    "stayed (?:at )?home",
    "waited in all day",
    "chasing",
  ),
  unless: ["supposed"],
  says: { feelings: ["frustration"], severity: 1 },
  examples: {
    flagged: ["I spent two hours on this.", "Nobody can help, I had to take a day off."],
    fine: ["I spent the gift card.", "Delivery took two days."],
  },
  source: "Kenesei & Bali 2020, Service Business",
} satisfies SignalRule;
