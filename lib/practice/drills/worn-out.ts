import type { DrillText } from "../drill";

export default [
  {
    said: "I'm on hold again. Forty minutes yesterday, fifty today, and the cat needs her operation approved.",
    cost: "hours on hold while the cat waits",
    wrong: ["a subscription", "a torn bag"],
    better: "Ninety minutes on hold in two days is exhausting while your cat waits for her operation.",
  },
  {
    said: "Every Monday I report the same broken lamp in the stairwell. It has been nine Mondays.",
    cost: "nine reports of one lamp",
    wrong: ["a stolen bike", "a wrong bill"],
    better: "Nine Mondays with the same report about one lamp would wear anyone out.",
  },
  {
    said: "I look after my father and I have no time for this. Please, I just want the bed to go up and down again.",
    cost: "the little time they have",
    wrong: ["the price of the bed", "a review"],
    better:
      "You look after your father, and I understand how tired you must be when even his bed doesn't work.",
  },
  {
    said: "Two days off work for an engineer who never came. I have three left for the whole year.",
    cost: "two days of leave",
    wrong: ["a wet carpet", "a lost receipt"],
    better: "Giving up two of your days off for an engineer who never came is exhausting and unfair.",
  },
  {
    said: "I have sent the same birth certificate six times. I don't know what else to do.",
    cost: "sending one paper six times",
    wrong: ["a high fee", "a late bus"],
    better: "Sending one birth certificate six times is enough to wear anybody out.",
  },
] satisfies DrillText[];
