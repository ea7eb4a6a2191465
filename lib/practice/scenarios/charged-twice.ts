import type { Scenario } from "../scenario";

export default {
  title: "Charged twice before payday",
  trains: "Money: own it, give the figure, give the day",
  failure: "billing_refund",
  customer: "Leo Hart",
  know: [
    "Our payment page sent his £64 twice at 21:14.",
    "You have the power to refund £64 at once; banks take up to two working days.",
    "You may pay the £12 overdraft fee as well.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    1,
    "hey so you charged me 64 quid TWICE for one pair of headphones. thats my food money til payday and now the bank wants a 12 quid overdraft fee on top. not cool at all, i want it back",
  ],
  missing: {
    heard: [2, "lol did a robot write that. you took my food money. twice. im annoyed"],
    owned: [2, "so did the bank mess up or you? nobody tells me why i was charged twice"],
    plan: [0, "ok but are you giving it back or not?"],
    date: [0, "cool but when? cant eat a promise"],
  },
  hurt: [2, "wow. so i charged MYSELF twice? thats a ridiculous thing to say to a customer, im angry now"],
  last: [
    3,
    "ok last try. if i dont get my money back im calling my bank and reporting this as fraud. pathetic service",
  ],
  twist: [0, "ok thanks. and the 12 quid fee, who pays for that?"],
  wants: "answer",
  won: [0, "money's there, fee too. thanks, that was quick!"],
  lost: [3, "nah. bank is doing a chargeback and i deleted my account. never buying from you again"],
  models: [
    "Hi Leo,\n\n£64 taken twice just before payday, so that your food money is gone: I'm sorry, that is our mistake. Our payment page sent the charge for the headphones a second time.\n\nI've refunded the second £64 today. It will be back on your card within two working days.",
    "Hi Leo,\n\nWe pay the £12 overdraft fee, since it was our double charge that caused it. I've added it to the refund today, so you get £76 in all within two working days.",
  ],
} satisfies Omit<Scenario, "id">;
