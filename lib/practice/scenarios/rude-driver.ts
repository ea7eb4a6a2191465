import type { Scenario } from "../scenario";

export default {
  title: "The driver who shouted",
  trains: "Stand by the customer without trial and without excuse",
  failure: "staff_behaviour",
  customer: "Margaret Ellis",
  know: [
    "The driver, on his second day, was booked on her step at 10:05.",
    "You can talk to the depot's manager today and tell her the outcome by Thursday.",
    "Another driver can be set for her street from now on.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "Dear Sirs, I am 78 and walk with a stick. Your driver shouted at me this morning because I was slow to the door, called me a waste of time and threw the parcel on my step. I have never been treated so rudely. I am disgusted.",
  ],
  missing: {
    heard: [
      3,
      "I wrote to you of being shouted at on my own doorstep, and you send me a leaflet. That is insulting.",
    ],
    owned: [2, "I should like to hear one person say that it was wrong. I am very disappointed."],
    plan: [0, "Thank you. And what will you do about the man?"],
    date: [0, "When may I expect to hear? I have waited for letters before."],
  },
  hurt: [
    3,
    "So an old woman is too slow and it is her fault. How dare you. I am appalled and furious. Disgraceful.",
  ],
  last: [
    3,
    "This is my final letter. I shall go to the newspaper if I am fobbed off once more. I am furious. A disgraceful, appalling company.",
  ],
  twist: [0, "That is kind. But will he come to my door again next week? I am frightened of him."],
  wants: "answer",
  won: [0, "A very polite young lady came today. Thank you for listening to me."],
  lost: [3, "I have cancelled everything and told all my neighbours. Your company is a disgrace."],
  models: [
    "Dear Mrs Ellis,\n\nNobody should be shouted at on her own step, or called a waste of time for walking with a stick. I'm sorry: our driver was wrong, and we are responsible for him.\n\nI'll speak with the depot's manager today and tell you by Thursday what follows. I can ring you then, or write a letter, whichever you prefer.",
    "Dear Mrs Ellis,\n\nNo, he will not come to your door again. From today another driver is set for your street, and she knows that you need a moment to the door. I'll ring you on Thursday to hear how it went.",
  ],
} satisfies Omit<Scenario, "id">;
