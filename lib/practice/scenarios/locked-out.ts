import type { Scenario } from "../scenario";

export default {
  title: "Locked out on invoice day",
  trains: "Give the way in first, the reasons second",
  failure: "account_access",
  customer: "Sofia Lindqvist",
  know: [
    "Our fraud filter locked the account after her new phone signed in: a false alarm.",
    "You can send a one-time link to her address; it works for 30 minutes.",
    "Her invoices are safe and unchanged.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "I'm locked out of my account and the reset mail never arrives. It's the last day of the month, I'm a freelancer, and eleven invoices are in there. If they don't go out today I don't get paid. I've tried for three hours. So frustrating!",
  ],
  missing: {
    heard: [
      2,
      "I've read that page five times. I can't get INTO my account. Eleven invoices! I'm angry now.",
    ],
    owned: [2, "Why am I locked out at all? I did nothing wrong and nobody explains it. Frustrating."],
    plan: [0, "Okay. So how do I get in?"],
    date: [0, "By when? I have until tonight."],
  },
  hurt: [
    3,
    "I did not forget my password! Don't talk to me as if I were stupid. I'm absolutely furious, this is outrageous.",
  ],
  last: [
    3,
    "Three hours and this is what I get. Let me in or I take my business elsewhere tonight. I'm furious. Terrible, unacceptable service.",
  ],
  twist: [0, "I'm in, thank you. Are all eleven invoices still there as they were?"],
  wants: "answer",
  won: [0, "All sent. Thank you, that was a relief."],
  lost: [3, "I've moved everything to another tool. Close my account. I'm done."],
  models: [
    "Hi Sofia,\n\nLocked out for three hours with eleven invoices inside, on the one day that counts: I'm sorry. Our fraud filter took your new phone for a stranger, and that was our mistake.\n\nI'm sending you a one-time link now: it lets you in straight away and works for 30 minutes. I'll stay on this ticket until 6 pm today in case it doesn't.",
    "Hi Sofia,\n\nYes, all eleven invoices are there, unchanged: I have counted them. Your new phone is known to us now, so it won't lock you out again, and I'll look in on Monday to see that it stays so.",
  ],
} satisfies Omit<Scenario, "id">;
