/** A second set written after the method, and run once before anything was changed: repeats and threats. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "the replacement failed too",
    lines: [
      "customer: The toaster does not heat.",
      "agent: Sorry about that, a new one is on its way.",
      "customer: The replacement doesn't heat either. Same problem again!",
    ],
    stage: "listen",
    next: /^Name the earlier failure first|^Call them/,
  },
  {
    name: "called four times",
    lines: [
      "customer: I've called four times about the leak under my sink and no one turns up. Unbelievable.",
    ],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "every month",
    lines: ["customer: Every month my bill is wrong. Every single month! I'm sick of it."],
    stage: "listen",
    next: /^Name the earlier failure first|^Call them/,
  },
  {
    name: "two weeks, two tickets",
    lines: [
      "customer: My invoice 881 is wrong, please correct it.",
      "agent: We will look into it.",
      "customer: Two weeks later and invoice 881 is still wrong. I'm annoyed.",
    ],
    stage: "listen",
    next: /^Name the earlier failure first|^Call them/,
  },
  {
    name: "fourth in a row",
    lines: ["customer: Fourth missed delivery in a row. I stayed home each time. Angry is not the word."],
    stage: "listen",
    next: /^Call them/,
  },
  {
    name: "consumer protection",
    lines: ["customer: Either you refund me or I file a complaint with consumer protection."],
    stage: "listen",
    next: /^Bring in a lead/,
  },
  {
    name: "chargeback",
    lines: ["customer: I never got the tickets. I've told my bank to start a chargeback."],
    stage: "listen",
    next: /^Bring in a lead/,
  },
  {
    name: "closing the account",
    lines: ["customer: The app crashed during my exam. I'm closing my account, you've lost a customer."],
    stage: "listen",
    next: /before any offer to stay/,
  },
  {
    name: "the press",
    lines: [
      "customer: The food made my kids sick. I'm going to the newspapers and will tell everyone on Facebook.",
    ],
    stage: "listen",
    next: /what they post/,
  },
  {
    name: "shouting",
    lines: ["customer: WHERE IS MY MONEY YOU THIEVES!!! THIS IS A SCAM!!!"],
    stage: "listen",
    next: /^(?:Offer a call today|Begin with|Call them)/,
  },
] satisfies Conversation[];
