/** Money on its way: how much, until when, and what then. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-money.on-its-way",
    stage: "act",
    text: "I'll have {amount} back with you by {day}. If nothing shows by then, one line to me is enough.",
    fits: { failures: ["billing_refund"], outcome: ["unhappy", "neutral_open"] },
    why: "amount, date and what then",
    source: "Solomon, MAMA",
  },
  {
    id: "act-money.corrected",
    stage: "act",
    text: "I've corrected the amount for your {thing}. On {day} I'll check that {amount} arrived with you.",
    fits: { failures: ["billing_refund"], outcome: ["unhappy", "neutral_open"] },
    why: "amount, date and a check",
    source: "Michelli",
  },
] satisfies Phrase[];
