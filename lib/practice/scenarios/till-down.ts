import type { Scenario } from "../scenario";

export default {
  title: "The till that died on a Saturday",
  trains: "In an outage: short words, what works now, when the next word comes",
  failure: "outage_bug",
  customer: "Marta Silva",
  know: [
    "Our update at 11:50 broke card payments in the till app.",
    "Going back to version 4.2 (Settings, About, Previous version) brings cards back in five minutes.",
    "The repaired update comes on Monday at 6 am. This month's fee may be waived.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    1,
    "Your till app has crashed in the middle of my Saturday lunch. Forty people in the café and I cannot take one card! I have lost maybe 300 euros already and your status page says everything is fine. It is not fine!! I need help now.",
  ],
  missing: {
    heard: [
      1,
      "Sorry but this is a text for everybody. I have a café full of people and the till does not work!",
    ],
    owned: [2, "Is it my tablet or is it you? Nobody tells me why it crashed and I am frustrated."],
    plan: [0, "And what do I do now? The till is still dead."],
    date: [0, "How long? I must tell my people something."],
  },
  hurt: [
    3,
    "I touched nothing! You broke my till with your update and now you blame me? This is unbelievable, I am furious.",
  ],
  last: [
    2,
    "I have no more patience. The next answer helps me or I switch to another company tonight. Terrible service.",
  ],
  twist: [0, "OK, cards work again. But when does the real repair come? I am afraid of the next update."],
  wants: "date",
  won: [0, "Monday was calm and all works. Thank you for the help on Saturday."],
  lost: [2, "I have signed with your competitor this afternoon. Cancel my contract today. Never again."],
  models: [
    "Hi Marta,\n\nForty people in the café and no card payments since our update at 11:50: that was our mistake, and I'm sorry for the lunch it has cost you.\n\nPlease open Settings, About, Previous version: going back to 4.2 brings cards back in five minutes. I can stay on the phone with you while you do it, or ring you at 2 pm, after lunch. Which is better?",
    "Hi Marta,\n\nThe repaired update comes on Monday at 6 am, and your till stays on 4.2 until you press the button yourself. I'll ring you on Monday at 9 to see that cards work, and I have waived this month's fee.",
  ],
} satisfies Omit<Scenario, "id">;
