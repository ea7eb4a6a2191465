import type { Scenario } from "../scenario";

export default {
  title: "A fee in the small print",
  trains: "The reason in plain words, then what is possible",
  failure: "policy_unfair",
  customer: "Rob Jensen",
  know: [
    "The 15 % restocking fee (£45) pays for testing returned lenses. It is on page 3 of the terms.",
    "You may waive it once per customer.",
    "The refund of £300 then takes three working days.",
  ],
  needs: ["heard", "answer", "plan", "date"],
  opening: [
    2,
    "Your restocking fee is a rip-off. I sent the lens back unopened, next day, and you keep £45 for putting a box on a shelf. Hidden on page 3. That rule is unfair. Why do I pay 15% for nothing?",
  ],
  missing: {
    heard: [2, "Copy and paste. The box was never opened. Unfair is unfair."],
    answer: [1, "You haven't answered. Why do I pay £45 for an unopened lens?"],
    plan: [0, "OK, now I know why. It's still unfair. What can you do?"],
    date: [0, "And when do I see the money?"],
  },
  hurt: [
    2,
    "Don't wave your terms at me. Hiding a fee on page 3 is dishonest and you know it. This is outrageous.",
  ],
  last: [2, "One more line about terms and I dispute the whole payment. What a scam."],
  twist: [0, "Fair enough. Will I be charged the next time I return something?"],
  wants: "answer",
  won: [0, "£300 is back. Thanks for being straight with me."],
  lost: [2, "My bank has the case now, and the review site has my story. Avoid this company."],
  models: [
    "Hi Rob,\n\nYou sent the lens back unopened within a day, and £45 for that feels unfair: I see why. The fee pays for testing lenses that come back, because most boxes have been opened. Yours had not, and page 3 is a poor place to tell you.\n\nI've waived the fee for you today. You get the full £300 within three working days.",
    "Hi Rob,\n\nNobody should have to find a fee on page 3. Yes, the next time you would be charged 15 %: I can waive it once for each customer. So that it never surprises you again, I've asked for the fee to be shown at the checkout, and I'll write to you on Friday to say whether it will be.",
  ],
} satisfies Omit<Scenario, "id">;
