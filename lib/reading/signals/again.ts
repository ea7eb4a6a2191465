import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it happened again",
  weight: 0.5,
  pattern: anyOf(
    "(?<!(?:thanks|thank you|please|try|trying|tried|see|seeing|welcome|use|using|back|never|ever|order|ordering|buy|buying|hello|hi|visit|meet|once|you|fly|flying|works?|working|worked|to \\w{2,8}|good|book|booking|stay|come|here|do|playing|play|recommend|start|and|over|time|(?:at|into|on|to) (?:it|this|that|mine|them)) )again(?= ?[^\\w ,']| ?$)",
    "(?:and|but|then|now|says?|said|asks?|asked|telling me|saying|happening|told me|today|yesterday|tonight|this morning|this week|this month|today's|here i am|here we are) again(?! (?:thank|for|in the future|soon|later|please))",
    "again (?:today|yesterday|tonight|last night|this (?:week|month|morning|year|evening|afternoon|time)|with (?:the same|no|this)|without|despite|because you|after (?:i|you|we|being)|no (?:one|reply|answer|response)|nobody|at (?:\\d|midnight|the gate|checkout|the same))",
    "last (?:time|week|month|year|night|winter|summer) (?:it was|it|you(?! (?:see|get|will|ever|'ll))|they|the same|we (?:got|had|were)|i (?:got|had|was)|was)",
  ),
  besideComplaint: true,
  unless: ["supposed"],
  says: { repeat: true },
  examples: {
    flagged: [
      "My order is missing an item. The sauce was spilt again.",
      "I am furious. Last week you sent the wrong one.",
    ],
    fine: ["It does not work. I will try again.", "Thanks again!"],
  },
  source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
} satisfies SignalRule;
