/** News on time, also where there is none. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-update.even-if-nothing",
    stage: "act",
    text: "I don't have the answer on your {thing} yet. You'll hear from me by {when}, even if there is nothing new.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "an honest state and a date",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-update.still-working",
    stage: "act",
    text: "I'm still working on your {thing}. I expect a result on {day} and will write to you that day either way.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a state and a date",
    source: "support practice",
  },
  {
    id: "act-update.nothing-forgotten",
    stage: "act",
    text: "Nothing has been forgotten: I'm on your {thing} and will write to you by {when}.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "shows that it is not forgotten",
    source: "support practice",
  },
  {
    id: "act-update.no-news",
    stage: "act",
    text: "No news yet, and I didn't want to leave you guessing. You'll get my next update by {when}.",
    fits: { answered: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a word even without news",
    source: "support practice",
  },
  {
    id: "act-update.thanks-for-waiting",
    stage: "act",
    text: "Thank you for waiting. You'll have a result from me by {day}.",
    fits: { answered: true, waiting: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "thanks, then a date",
    source: "You et al. 2020",
  },
  {
    id: "act-update.nothing-to-tell",
    stage: "act",
    text: "There's no news on your {thing} yet, and you should know that. I'll write to you by {when} with more.",
    fits: { answered: true, asks: ["date"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "an honest state and a date",
    source: "support practice",
  },
] satisfies Phrase[];
