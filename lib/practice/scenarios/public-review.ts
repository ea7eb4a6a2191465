import type { Scenario } from "../scenario";

export default {
  title: "One star, in front of everybody",
  trains: "A public warning: answer the person, not the audience",
  failure: "quality_expectation",
  customer: "Carla Weiss",
  know: [
    "The cake for 30 was baked the evening before by the Monday team, with the wrong sponge.",
    "You can refund the €95 today.",
    "Or bake it anew for the office party on Friday, brought at 11.",
  ],
  needs: ["heard", "owned", "choice", "date"],
  opening: [
    2,
    "The cake for my mother's 70th was dry as sand and her name was misspelt: 'Hilda' instead of 'Hilde'. I was so embarrassed in front of 30 guests. I'm writing a one star review with photos tonight so everyone is warned.",
  ],
  missing: {
    heard: [
      2,
      "That's the answer under every review of yours. It was about a dry cake and my mother's name. I'm angry.",
    ],
    owned: [1, "And how does that happen? Nobody owns up, and I'm annoyed. The photos go online tonight."],
    choice: [1, "You decide for me, again? I'd have liked to be asked."],
    date: [0, "By when? The review is already written."],
  },
  hurt: [
    2,
    "My handwriting? So it's my fault that your cake was dry? The review is online now. Shame on you.",
  ],
  last: [3, "I'm sharing this in every group in town if the next answer is as bad. Awful bakery."],
  twist: [0, "I'd rather have my money back, thank you. How will I get it?"],
  wants: "answer",
  won: [0, "The money is here. I've changed my review: you listened. Thank you."],
  lost: [2, "One star, with photos, and all 30 guests have shared it. Avoid this bakery!"],
  models: [
    "Hi Carla,\n\nA dry cake and 'Hilda' on it, in front of 30 guests, on your mother's 70th: I'm sorry. It was baked the evening before with the wrong sponge, and nobody here checked the name. That was our mistake, whatever you write about it.\n\nI can refund the €95 today or bake it anew, with 'Hilde' on it, and bring it on Friday at 11. Which would you prefer?",
    "Hi Carla,\n\nThe €95 goes back to the card that you paid with: I've sent it today, and it's there within two working days. I'll write to you on Friday to hear that it arrived, and please wish your mother well from all of us.",
  ],
} satisfies Omit<Scenario, "id">;
