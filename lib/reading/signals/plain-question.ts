import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "asks a plain question",
  weight: -0.25,
  pattern: anyOf(
    "(?:what|which|how|when|where|who|do|does|can|could|is|are|will|would|may|should|did|has|have)[ ,]{1,2}(?:is|are|do|does|much|many|long|far|can|could|will|would|the|your|you|i|we|it|there|this|that|my|size|colou?r|often|big|soon|to|time|a|an)\\b[^?!\\n.]{2,120}\\?(?![?!])",
  ),
  examples: {
    flagged: ["What are your opening hours?", "Does the lamp come in red?"],
    fine: ["Where is it???", "I know how it works."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
