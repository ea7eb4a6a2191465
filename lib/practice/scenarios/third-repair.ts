import type { Scenario } from "../scenario";

export default {
  title: "The dishwasher's third repair",
  trains: "After a second failure: name the earlier ones, and change the way",
  failure: "damaged_defective",
  customer: "Grace Adeyemi",
  know: [
    "Two visits (3 and 17 March) changed the pump; both times the wrong part.",
    "You can send a new dishwasher on Thursday and take the old one, free.",
    "Your lead, Karim, can ring her today at 5.",
  ],
  needs: ["heard", "owned", "plan", "date"],
  opening: [
    3,
    "The dishwasher is broken and leaks AGAIN. This is the third time! Your engineer was here twice, both times it worked for two days, both times I mopped the kitchen at midnight. I've taken two days off work for this. I'm sick of it.",
  ],
  missing: {
    heard: [1, "'Book an engineer.' Have you even read that he's been here twice? I'm furious."],
    owned: [2, "Twice it was 'fixed'. And nobody there has said that you got it wrong. I'm angry."],
    plan: [1, "And now? A third man with the same pump? I've had enough of this."],
    date: [1, "Which day? I can't take more days off for nothing."],
  },
  hurt: [3, "I load it wrong?! It has leaked since the day you touched it. How dare you. Disgraceful."],
  last: [
    3,
    "Last chance. I've three ruined floor mats and no trust left. Sort it or I want my money back. I'm furious. Worst company ever.",
  ],
  twist: [0, "A new one, finally. Thank you. Will the people who bring it also connect it?"],
  wants: "answer",
  won: [0, "The new one is in and works. Thank you!"],
  lost: [3, "I've had enough. I want my money back, and I'm buying another brand. Never again."],
  models: [
    "Hi Grace,\n\nA third leak, two visits that fixed nothing, midnight mopping and two days off work: you have every reason to be sick of it. Both times we changed the pump and both times it was the wrong part. That is our failure, and I'm sorry.\n\nI won't send a third repair. I can bring you a new dishwasher on Thursday and take this one away, or give you your money back by Friday. Which would you rather have?",
    "Hi Grace,\n\nYes, the people who bring it connect it as well, so that a broken machine doesn't cost you a third day off: one visit on Thursday, between 17 and 19. They run a full wash before they go, and I'll ring you on Friday at noon to hear that the floor is dry.",
  ],
} satisfies Omit<Scenario, "id">;
