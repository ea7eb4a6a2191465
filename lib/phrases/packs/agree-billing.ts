/** Figures first: what is right, and how they want it confirmed. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-billing.confirm-amount",
    stage: "agree",
    text: "I can sort out your {thing} by {when} and confirm {amount} to you in writing. Is that the right figure?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "amount, time and a check",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-billing.match-figures",
    stage: "agree",
    text: "For your {thing}, I make it {amount}. Does that match your own count?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "compares the figures",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-billing.line-by-line",
    stage: "agree",
    text: "I can have the figures checked line by line and tell you the result by {when}. Would you like that in writing or by phone?",
    fits: { failures: ["billing_refund"] },
    register: "warm",
    why: "a check with a date, they choose how",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
