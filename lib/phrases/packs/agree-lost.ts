/** Search or make good, and how long the search may take. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-lost.search-or-make-good",
    stage: "agree",
    text: "I can keep searching for your {thing} until {when}, or start on making good the loss now. Which would you choose?",
    fits: { failures: ["lost_item_or_data"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Onlinecourses55",
  },
  {
    id: "agree-lost.while-i-look",
    stage: "agree",
    text: "What would help you most while I look for your {thing}? I can {what} by {when}.",
    fits: { failures: ["lost_item_or_data"] },
    register: "warm",
    why: "helps while the search goes on",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "agree-lost.how-long",
    stage: "agree",
    text: "How much time would you give me to get this back? I can report to you on {day}, whatever the result.",
    fits: { failures: ["lost_item_or_data"] },
    register: "plain",
    why: "they set how long the search may take",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
