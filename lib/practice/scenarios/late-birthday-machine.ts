import type { Scenario } from "../scenario";

export default {
  title: "The espresso machine that missed the birthday",
  trains: "Name what the delay cost before you name the fix, then a day",
  failure: "delay_late",
  customer: "Dana Brooks",
  know: [
    "The espresso machine was never scanned out of our Reading depot: our mistake.",
    "A new one can go by courier today and arrive tomorrow before noon.",
    "Or a full refund of £249, on the card in two days.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    2,
    "I ordered an espresso machine for my husband's 40th birthday. It was promised for Tuesday. It's Friday, the party was last night, and I stood there with an empty box and a card. Three days of tracking saying 'on its way'. I'm furious.",
  ],
  missing: {
    heard: [2, "Did anyone even read what I wrote? His birthday is over. This is ridiculous."],
    owned: [2, "So whose fault was it? I still haven't heard anyone say what went wrong, and it's annoying."],
    plan: [0, "Fine, but that doesn't get me the machine. What are you going to do about it?"],
    date: [0, "And when? I was given a date once already and it was wrong."],
  },
  hurt: [2, "Unbelievable. I did nothing wrong and now I get lectured? This is disgusting service."],
  last: [
    3,
    "This is the last email I'm sending. If the next answer is as useless as this one I want my money back and I'm done with you.",
  ],
  twist: [0, "Okay. Send the new one then please. Do I have to be at home when it comes?"],
  wants: "answer",
  won: [0, "It came, and the coffee is lovely. Thank you for sorting it out so quickly."],
  lost: [2, "Forget it. I've cancelled with my bank and bought one elsewhere. Never again."],
  models: [
    "Hi Dana,\n\nYour husband turned 40 and the espresso machine wasn't there: I'm sorry that we left you with an empty box at his party. It never left our depot in Reading, and that is our mistake.\n\nI can send a new one by courier today, so that you have it tomorrow before noon, or refund the £249 to your card within two days. Which would you prefer?",
    "Hi Dana,\n\nNo, you don't have to be at home: the courier leaves the machine with a neighbour or in your porch, and sends you a photo. It arrives tomorrow before noon, and I'll write to you tomorrow at 1 pm to hear that it makes good coffee.",
  ],
} satisfies Omit<Scenario, "id">;
