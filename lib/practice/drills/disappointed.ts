import type { DrillText } from "../drill";

export default [
  {
    said: "I saved for a year for this guitar. It came with a neck as bent as a banana.",
    cost: "a year of saving",
    wrong: ["an hour of practice", "a wrong invoice"],
    better: "After a year of saving, a guitar with a bent neck is a real disappointment.",
  },
  {
    said: "We chose your restaurant for our silver wedding. They forgot the cake and sat us by the toilets.",
    cost: "the silver wedding evening",
    wrong: ["the taxi home", "a parking fine"],
    better: "You chose us for your silver wedding, and I can see how disappointed you are by that evening.",
  },
  {
    said: "You always answered within an hour. Now I hear nothing for nine days, and I had recommended you to my boss.",
    cost: "their word to the boss",
    wrong: ["a replacement part", "a refund"],
    better: "You recommended us to your boss, and nine days of silence let you down in front of him.",
  },
  {
    said: "The hiking boots that you call waterproof filled up on the first wet path. We turned back after an hour.",
    cost: "the hike",
    wrong: ["the train fare", "a broken tent"],
    better:
      "Turning back after an hour because the boots filled up is disappointing; you had planned that hike.",
  },
  {
    said: "My daughter waited by the window for the doll's house. The box held a lamp.",
    cost: "the child's joy",
    wrong: ["a higher bill", "the lamp"],
    better:
      "Your daughter waited by the window, and a lamp in the box must have been a bitter disappointment for her.",
  },
] satisfies DrillText[];
