import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks for money back",
  weight: 0,
  pattern: anyOf(
    "(?:want|like|get|have|give me) … (?:cost|fee|payment|deposit|costs|postage) back",
    "(?:want|like|get|have|give me) my (?:money|[£$€]\\d{1,6}(?:[.,]\\d{2})?|\\d{1,6}(?:[.,]\\d{2})? ?(?:pounds|dollars|euros?|[£$€])) back",
    "(?:want|need|like|request|requesting|demand|get|give me|have|issue|process|expect|deserve|ask(?:ing)? for|looking for|entitled to|due) … (?:refund(?:ed)?|money back|reimburse(?:d|ment)?|compensat(?:ed|ion)|credit back)",
    "(?:please|could you|can you|can i|you|to) (?:just )?(?:refund|reimburse|compensate|credit)",
    "refund (?:me|my|the|it|us|this|please)",
    "(?:a|full|partial|my) refund(?! (?:policy|arrived|came|has arrived))",
    "my money back",
    "(?:reverse|remove|cancel) the (?:second |extra |double |duplicate )?(?:charge|payment|fee)",
  ),
  says: { ask: "refund" },
  examples: {
    flagged: ["I want my money back.", "I want my £64 back.", "Please refund the second payment."],
    fine: ["What is your refund policy?"],
  },
  source: "Label guide: what they ask for",
} satisfies SignalRule;
