/** What they ordered, checked by a person. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-wrong-item.put-right",
    stage: "act",
    text: "I'll get what's wrong or missing with your {thing} sorted out by {when}, with nothing for you to do.",
    fits: { failures: ["wrong_or_missing_item"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a fix with a date and no effort",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "act-wrong-item.check-myself",
    stage: "act",
    text: "I'll check every item myself by {when}, so that what you get is what you ordered.",
    fits: { failures: ["wrong_or_missing_item"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "checked by one person",
    source: "Michelli",
  },
] satisfies Phrase[];
