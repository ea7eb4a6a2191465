import type { DrillText } from "../drill";

export default [
  {
    said: "One mail says my order is cancelled, the next says it shipped. I stayed in all day for nothing.",
    cost: "a day at home for nothing",
    wrong: ["double the price", "a broken door"],
    better: "Two mails that say opposite things are confusing, and you stayed in a whole day for nothing.",
  },
  {
    said: "The form wants a number that is not on my card. I've started over five times.",
    cost: "five starts with the form",
    wrong: ["a fine", "a missed flight"],
    better: "Starting that form five times for a number that isn't on your card is confusing and tiring.",
  },
  {
    said: "I pressed 'pause' and it says that I owe 80 euros. I don't understand what I bought.",
    cost: "80 euros that came from nowhere",
    wrong: ["a lost password", "a week's wait"],
    better: "It is confusing to press pause and find 80 euros that you owe.",
  },
  {
    said: "Your colleague said keep the old router, the letter says send it back or pay. Which one is it?",
    cost: "not knowing whether they must pay",
    wrong: ["a slow connection", "a cracked screen"],
    better: "Being told to keep the router and then to send it back or pay is confusing.",
  },
  {
    said: "The instructions show eight screws. I have eleven and a table that wobbles.",
    cost: "an evening with a wobbly table",
    wrong: ["a late delivery", "a wrong colour"],
    better: "Eleven screws where the page shows eight would confuse me too, and your table still wobbles.",
  },
] satisfies DrillText[];
