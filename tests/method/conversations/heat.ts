/** Fury and threats. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "furious, a first failure",
    lines: [
      "customer: You bunch of idiots, my kettle leaks all over the kitchen!!! Absolutely disgusting company!",
    ],
    stage: "listen",
    next: /^Offer a call today/,
  },
  {
    name: "furious, owned in the draft",
    lines: [
      "customer: You bunch of idiots, my kettle leaks all over the kitchen!!! Absolutely disgusting company!",
    ],
    draft:
      "Hi Anna, your kettle leaks and has flooded your kitchen. I'm sorry for the leaking kettle; that was our mistake, and you had to clean up after it.",
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "a lawyer",
    lines: ["customer: If the money is not back by Friday, you will hear from my lawyer."],
    stage: "listen",
    next: /^Bring in a lead before you answer/,
  },
  {
    name: "a chargeback, at a repeat",
    lines: [
      "customer: You charged me twice again. I am disputing this with my bank and reporting you to the ombudsman.",
    ],
    stage: "listen",
    next: /^Bring in a lead, call rather than write/,
  },
  {
    name: "leaving",
    lines: [
      "customer: The delivery is late and I'm disappointed. I will cancel my subscription and go to a competitor.",
    ],
    stage: "listen",
    next: /before any offer to stay/,
  },
  {
    name: "a public warning",
    lines: [
      "customer: The lamp came broken. I'm going to post this on every review site so everyone is warned about you.",
    ],
    stage: "listen",
    next: /ask for nothing about what they post/,
  },
  {
    name: "leaving, and owned in the draft",
    lines: [
      "customer: The delivery is late and I'm disappointed. I will cancel my subscription and go to a competitor.",
    ],
    draft:
      "Hi Anna, your delivery is late, and that was our mistake. I'm sorry about the late delivery you had to wait for.",
    stage: "agree",
    next: /^Say what you can do/,
  },
] satisfies Conversation[];
