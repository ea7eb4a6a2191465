/** Money: the figures as they see them. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-billing.which-amount",
    stage: "listen",
    text: "Which amount is this about, and when did you notice?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks for the figure",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-billing.by-your-count",
    stage: "listen",
    text: "How much should your {thing} come to, by your count?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks for their figure",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-billing.told-about-money",
    stage: "listen",
    text: "What have you been told about your {thing}, and who told you?",
    fits: { failures: ["billing_refund"] },
    register: "plain",
    why: "asks what they were told",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
