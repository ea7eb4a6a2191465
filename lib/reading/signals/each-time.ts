import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it happens each time",
  weight: 0.25,
  pattern: anyOf(
    "(?:every|each) ?time(?! (?:you need|you like|soon|is fine|works|that suits|between|after|before|on|this week|next))(?: (?:i|we|it|you|the|my|they|he|she|there|a|new|someone|that|your)|(?= ?[.,!?]| ?$))",
    "every (?:single|other|damn|bloody|freaking|fucking|f\\S{2,8}) (?:time|day|week|month|night|morning|evening|order|call|delivery|train|flight|weekend|page|video|update|year|song|movie|bill|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "every (?:(?:other|few|couple of|\\d{1,3}|two|three|four|five|ten) (?:secs?|seconds?|mins?|minutes?)|(?:few|couple of) (?:hours?|days?|weeks?)|other (?:time|day|week|movie|song|month|page|call|order))",
    "each \\d{1,3} (?:secs?|seconds?|mins?|minutes?|hours?)",
    "whenever (?:i|we|it|the|my|someone|a|you|new|they)(?! (?:can|get a chance|have (?:a|time)|are free|want|like|you're ready|suits|is convenient))",
    "(?:any|each|every) (?:time|version|browser|device) (?:of \\w{3,12} )?(?:i|we) (?:try|tried|use|open|play|log|start|go|call)",
    "(?:day|days|night|nights|weeks?|months?|years?|weekends?|times|trains|flights|deliveries|orders|mornings) (?:in a row|on the trot|running|straight|on end|in succession|back to back)(?! (?:i've enjoyed|of great))",
    "(?:every|each) (?:morning|evening|night|day|week|month|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|year|summer|winter|christmas|tuesday)(?= (?:now|it|the|you|this|at|i|since|for (?:the|\\w{2,6} (?:weeks|months))|its|it's)|[?!.,]{1,2})",
  ),
  besideComplaint: true,
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: [
      "It crashes every time I open it.",
      "The connection drops whenever it rains.",
      "Late three days in a row!",
    ],
    fine: ["Call me any time you like.", "We play it every day, thanks."],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
