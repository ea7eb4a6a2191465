import type { Scenario } from "../scenario";

export default {
  title: "All is well: end it well",
  trains: "A satisfied end: share it, name what stays, ask again later",
  customer: "Paul Novak",
  know: [
    "The repaired violin came back to him on Tuesday.",
    "The repair has a two-year warranty until May 2028.",
    "A string set was put into the case as a present.",
  ],
  needs: ["heard", "answer"],
  opening: [
    0,
    "Hello, the violin is back and it sounds better than before the crack. Thank you so much for the quick repair! One thing: how long is the repair under warranty?",
  ],
  missing: {
    heard: [0, "Thanks. I had hoped for a word about the violin, but never mind."],
    answer: [0, "Thanks! You have not said how long the warranty is, though?"],
  },
  hurt: [1, "I only wanted to say thank you. What a rude answer! I'm angry now."],
  last: [1, "Never mind then. I'm a bit disappointed, I must say."],
  twist: [0, "Perfect. Should I do something special with it in the first weeks?"],
  wants: "answer",
  won: [0, "Will do. Thank you, you have been wonderful!"],
  lost: [2, "I am disappointed. I will take the next repair somewhere else. Goodbye."],
  models: [
    "Hi Paul,\n\nThank you for telling me: I'm so glad that the violin sounds better than before the crack. The repair is under warranty for two years, until May 2028.\n\nThere is a set of strings in the case as a small present from the workshop.",
    "Hi Paul,\n\nYes: please play the violin softly in the first two weeks and keep it away from the radiator, so that the glue can set. I'll write to you in a month to hear how it sounds.",
  ],
} satisfies Omit<Scenario, "id">;
