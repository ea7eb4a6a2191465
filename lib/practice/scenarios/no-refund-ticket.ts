import type { Scenario } from "../scenario";

export default {
  title: "A ticket that cannot be paid back",
  trains: "When the answer is no: say it once, kindly, beside what is possible",
  failure: "policy_unfair",
  customer: "Mia Fontaine",
  know: [
    "The organiser pays no tickets back: you cannot refund her.",
    "You can move her seat to the concert in Lyon on 4 May, or put it up for resale (sold within days, as a rule).",
    "The booking fee of €9 is ours to give back.",
  ],
  needs: ["heard", "choice", "date"],
  opening: [
    3,
    "I broke my leg and can't go to the concert on Sunday, and you refuse to refund my €86 ticket. I sent the doctor's letter! It's so unfair. I'm lying here in plaster and you keep my money.",
  ],
  missing: {
    heard: [1, "That's what the FAQ says. I have a broken leg. It's really unfair."],
    choice: [1, "So the answer is just no? That's disappointing. Is there nothing I can choose?"],
    date: [0, "OK, and how long does that take? The concert is on Sunday."],
  },
  hurt: [3, "Your rules, your rules. I'm lying here with a broken leg. This is cruel and ridiculous."],
  last: [
    3,
    "I'll ask one last time before I tell everyone how you treat sick people. It's outrageous, I'm absolutely furious, you are heartless!",
  ],
  twist: [0, "Lyon would be lovely, I'll have healed by then. Does it cost extra?"],
  wants: "answer",
  won: [0, "The new ticket is here. Thank you, that made my week!"],
  lost: [3, "Keep your ticket. I'll never book with you again and neither will my friends."],
  models: [
    "Hi Mia,\n\nA broken leg just before the concert, and then a no from us: I'm sorry, that hurts twice. The money for the ticket is with the organiser, so I can't pay it back, and I would rather tell you now.\n\nHere is what I can do today: move your seat to the concert in Lyon on 4 May, or put your ticket up for resale so that you get the €86 from whoever buys it. Which would you prefer? The €9 booking fee is on its way back to you either way.",
    "Hi Mia,\n\nNo, Lyon costs you nothing extra. I've moved your seat to 4 May, in the stalls near an exit so that the leg has room, and the new ticket reaches you by email today.",
  ],
} satisfies Omit<Scenario, "id">;
