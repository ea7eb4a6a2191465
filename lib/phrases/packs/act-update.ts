/** News without news: a date all the same. Status or reason, never both. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-update.even-if-nothing",
    stage: "act",
    text: "I don't have the answer on your {thing} yet. You'll hear from me by {when}, even if there is nothing new.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "a date although the answer is open",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-update.goes-on",
    stage: "act",
    text: "The work on your {thing} goes on. I expect a result on {day} and will write to you that day either way.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "a short status with a date",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-update.no-news",
    stage: "act",
    text: "No news yet, and I did not want to leave you wondering. You'll get my next update by {when}.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "keeps the date without news",
    source: "support practice",
  },
  {
    id: "act-update.stand-behind",
    stage: "act",
    text: "Thank you for waiting. You'll have a result from me by {day}, and that is a date I stand behind.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "thanks for the wait, and a date",
    source: "You et al. 2020",
  },
] satisfies Phrase[];
