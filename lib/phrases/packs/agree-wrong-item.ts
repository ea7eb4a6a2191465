/** What they ordered, if they still want it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-wrong-item.what-you-ordered",
    stage: "agree",
    text: "To put your {thing} right, I can get you exactly what you ordered by {when}. Does that still work for you?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "an offer with a time",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-wrong-item.still-want",
    stage: "agree",
    text: "Do you still want your {thing} as you first chose, or would something else suit you better now? I can have either settled by {when}.",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "warm",
    why: "two ways, they choose",
    source: "Onlinecourses55",
  },
  {
    id: "agree-wrong-item.right-item",
    stage: "agree",
    text: "I can get the right item to you by {when}, at no effort to you. Is that what you'd like?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "an offer without effort for them",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
