/** Amount, date, and what then. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-billing.figures",
    stage: "act",
    text: "I'll have the figures for your {thing} put right by {day} and send them to you in writing.",
    fits: { failures: ["billing_refund"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "figures in writing, by a day",
    source: "Packard & Berger 2021",
  },
  {
    id: "act-billing.until-it-arrives",
    stage: "act",
    text: "I'll stay with your {thing} until the money is where it should be. By {when} I'll {what}.",
    fits: { failures: ["billing_refund"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "one owner until the end",
    source: "Michelli",
  },
  {
    id: "act-billing.on-its-way",
    stage: "act",
    text: "I'll have {amount} on its way to you by {day}. If you don't see it then, one line to me is enough.",
    fits: { failures: ["billing_refund"], asks: ["refund"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "amount, date and what then",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-billing.every-figure",
    stage: "act",
    text: "I'll go through every figure myself and send you the result by {when}.",
    fits: { failures: ["billing_refund"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "checked by one person, by a date",
    source: "Michelli",
  },
] satisfies Phrase[];
