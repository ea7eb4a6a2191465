/** Where the money goes and how they hear of it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-money.way-it-was-paid",
    stage: "agree",
    text: "On your {thing}: I can send {amount} back the way it was paid, or set it against your next bill. Which do you prefer?",
    fits: { failures: ["billing_refund"] },
    why: "two ways to the same money",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-money.line-by-line",
    stage: "agree",
    text: "I'll have the charges checked line by line and tell you the result by {when}. Would you like that in writing or by phone?",
    fits: { failures: ["billing_refund"] },
    why: "an owner, a date and a choice",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
