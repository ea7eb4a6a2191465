/** Money: the figures as they see them. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-billing.which-amount",
    stage: "listen",
    text: "Are there other amounts, now or earlier, that look wrong to you?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks how far it goes",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-billing.by-your-count",
    stage: "listen",
    text: "Which amount for your {thing} would be right, by your own count?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks for their figure",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-billing.told-about-money",
    stage: "listen",
    text: "Has anyone explained anything about your {thing} to you so far? I'd like to know what they said.",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks what they heard so far",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
