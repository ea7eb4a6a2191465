import type { DrillText } from "../drill";

export default [
  {
    said: "My card was declined in front of my clients. You had blocked it for no reason.",
    cost: "their face before clients",
    wrong: ["the clients' money", "a taxi"],
    better: "A declined card in front of your clients is embarrassing, and the block was not your doing.",
  },
  {
    said: "The flowers for the funeral came in pink, with a balloon that said 'Congrats'.",
    cost: "the dignity of a funeral",
    wrong: ["the colour of a dress", "an extra fee"],
    better: "A balloon at a funeral is mortifying, and I understand how upset your family was.",
  },
  {
    said: "The alarm of your shop went off as I left. Everyone stared, and the tag was your mistake.",
    cost: "being stared at as a thief",
    wrong: ["a torn coat", "a long queue"],
    better: "Being stared at like a thief because of our tag must have been embarrassing.",
  },
  {
    said: "The gift card that I gave my teacher was empty. She told me in front of the class.",
    cost: "the present to a teacher",
    wrong: ["a school day", "a lost bag"],
    better: "It is embarrassing to give your teacher a present and hear before the class that it was empty.",
  },
  {
    said: "My speech had your translation on the slides. The audience laughed at the third one.",
    cost: "being taken seriously on stage",
    wrong: ["the cost of the hall", "a late start"],
    better: "Hearing the audience laugh at your slides is embarrassing, and the translation was ours.",
  },
] satisfies DrillText[];
