/** Where the search stands, found or not. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-lost.search-until",
    stage: "act",
    text: "I'll search for your {thing} until {when} and then tell you what I found, or what happens instead.",
    fits: { failures: ["lost_item_or_data"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "an end to the search",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-lost.how-far",
    stage: "act",
    text: "By {when} I'll tell you how far I got in getting this back.",
    fits: { failures: ["lost_item_or_data"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "news either way",
    source: "support practice",
  },
] satisfies Phrase[];
