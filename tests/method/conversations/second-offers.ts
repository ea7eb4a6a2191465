/** A second set written after the method, and run once before anything was changed: complaints and offers. */
import type { Conversation } from "./conversation";

const SORRY =
  "agent: Hi Anna, your curtains came in the wrong colour. I'm sorry for the wrong curtains; that was our mistake.";

export default [
  {
    name: "curtains in the wrong colour",
    lines: ["customer: The curtains are grey, I ordered green ones. I'm annoyed."],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "a train that never came",
    lines: ["customer: Your 7:15 coach never came and I missed my interview. I'm furious!"],
    stage: "listen",
    next: /^(?:Begin with|Offer a call today)/,
  },
  {
    name: "food cold",
    lines: ["customer: The pizza came an hour late and stone cold. Really poor."],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "password link",
    lines: ["customer: I can't get into my account, the reset link has expired. Could you help?"],
    stage: "listen",
    next: /^(?:Begin with|Answer their question)/,
  },
  {
    name: "a fee nobody spoke of",
    lines: ["customer: I was charged a 15 dollar service fee that nobody mentioned. Not fair."],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "owned, then silence on what happens",
    lines: ["customer: The curtains are grey, I ordered green ones. I'm annoyed.", SORRY],
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "owned, and an offer in the draft",
    lines: [
      "customer: The curtains are grey, I ordered green ones. I'm annoyed.",
      SORRY,
      "customer: OK. So?",
    ],
    draft: "I can send the green ones by Wednesday, or refund you today. Which do you prefer?",
    stage: "act",
    next: /^Do the first step now/,
  },
  {
    name: "a policy instead of an apology",
    lines: ["customer: I returned the shoes two weeks ago and still have no refund. I'm angry."],
    draft: "Hi Anna, as per our policy refunds take 14 days.",
    stage: "listen",
    next: /./,
  },
  {
    name: "chooses the later slot",
    lines: [
      "customer: Nobody came to fix the lift on Monday. Annoying.",
      "agent: Hi Anna, nobody came on Monday, and that was our fault. I'm sorry about the missed repair. Would you like Thursday at 9 or Friday at 2?",
      "customer: Friday at 2 would be better for us.",
    ],
    stage: "act",
    next: /^Do what they chose, “Friday at 2 would be better/,
  },
  {
    name: "chooses the exchange in a long answer",
    lines: [
      "customer: The pram has a broken wheel. We need it every day, I'm quite upset.",
      "agent: Hi Anna, the pram came with a broken wheel, and that was our mistake. I'm sorry. Shall I send a new wheel, or would you rather exchange the whole pram?",
      "customer: Hello Ben, thank you for the quick answer. We talked about it at home. We would prefer to exchange the pram. My address is still the same.",
    ],
    stage: "act",
    next: /^Do what they chose, “We would prefer to exchange the pram/,
  },
  {
    name: "chooses and asks when",
    lines: [
      "customer: The pram has a broken wheel. I'm upset.",
      "agent: I'm sorry about the broken pram. I can refund you or send a new one. Which would you prefer?",
      "customer: A new one please. When will it be here?",
    ],
    stage: "act",
    next: /^Do what they chose, “A new one please”/,
  },
  {
    name: "turns the voucher down",
    lines: [
      "customer: You cancelled our weekend trip. We are disappointed.",
      "agent: Hi Anna, we cancelled your trip and I'm sorry. Would you like a voucher or another date?",
      "customer: We don't want a voucher, and no other date is possible.",
    ],
    stage: "agree",
    next: /^Take up what they say to the offer/,
  },
  {
    name: "turned down, met in the draft",
    lines: [
      "customer: You cancelled our weekend trip. We are disappointed.",
      "agent: Hi Anna, we cancelled your trip and I'm sorry. Would you like a voucher or another date?",
      "customer: We don't want a voucher, and no other date is possible.",
    ],
    draft: "Then I'll refund the whole trip today, and you will have it on your card by Friday.",
    stage: "acknowledge",
    next: /./,
  },
  {
    name: "says thanks for the offer, undecided",
    lines: [
      "customer: The pram has a broken wheel. I'm upset.",
      "agent: I'm sorry about the broken pram. I can refund you or send a new one. Which would you prefer?",
      "customer: I have to think about it.",
    ],
    stage: "acknowledge",
    next: /./,
  },
] satisfies Conversation[];
