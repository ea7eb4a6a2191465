import type { DrillText } from "../drill";

export default [
  {
    said: "My insulin is in that parcel. The tracking has not moved since Saturday.",
    cost: "the medicine they depend on",
    wrong: ["a birthday present", "a day off"],
    better:
      "I understand how worrying it is that your insulin is in a parcel that hasn't moved since Saturday.",
  },
  {
    said: "I clicked on the link in your mail and now I'm not sure it was from you. My pension is on that account.",
    cost: "the safety of the pension",
    wrong: ["a late reply", "a wrong size"],
    better: "Your pension is on that account, so of course you are worried about that link.",
  },
  {
    said: "The gas man didn't come and the kitchen still smells. We have a baby here.",
    cost: "feeling safe at home with a baby",
    wrong: ["the cost of the visit", "a cold dinner"],
    better: "A smell of gas with a baby in the house is frightening, and nobody came.",
  },
  {
    said: "The visa appointment is on Monday and your site shows no trace of my documents.",
    cost: "the visa",
    wrong: ["a ticket for a concert", "a phone number"],
    better: "I understand your worry: the visa appointment is on Monday, and your documents don't show.",
  },
  {
    said: "The nursery app says my son was picked up at two. I'm at work. Who has him?",
    cost: "knowing where their child is",
    wrong: ["an afternoon off", "the app's price"],
    better: "Not knowing who picked up your son is terrifying, so let me deal with that first.",
  },
] satisfies DrillText[];
