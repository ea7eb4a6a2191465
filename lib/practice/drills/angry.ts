import type { DrillText } from "../drill";

export default [
  {
    said: "I've told four different people about the same wrong invoice. Not one of them wrote it down.",
    cost: "telling it four times",
    wrong: ["the price of the invoice", "a lost parcel"],
    better: "Telling four people about one invoice and starting from zero each time would make me angry too.",
  },
  {
    said: "Your driver left my mother's medicine in the rain. The whole box is mush now!",
    cost: "a box of ruined medicine",
    wrong: ["a missed appointment", "a broken phone"],
    better:
      "You have every reason to be angry: that was your mother's medicine, and the rain ruined all of it.",
  },
  {
    said: "You charged the old card that I deleted in June. Now my rent has bounced.",
    cost: "the bounced rent",
    wrong: ["a late train", "an hour on hold"],
    better: "No wonder you're angry: you had deleted that card, and now your rent has bounced because of us.",
  },
  {
    said: "Third morning in a row the lift is dead. I carry a pram up five floors, twice a day.",
    cost: "five floors with a pram",
    wrong: ["the cost of the pram", "a missed holiday"],
    better: "Carrying a pram up five floors twice a day for three days would make anyone angry.",
  },
  {
    said: "Booked a quiet room for my exam week. Got the one above the nightclub.",
    cost: "the sleep before an exam",
    wrong: ["the breakfast", "a lost suitcase"],
    better: "You must be furious: you booked quiet for your exam and lost your sleep to the nightclub.",
  },
] satisfies DrillText[];
