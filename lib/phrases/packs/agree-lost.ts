/** Go on searching, or make good: their choice, since the waiting is theirs. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-lost.search-or-make-good",
    stage: "agree",
    text: "I can go on searching for your {thing} until {when}, or make good the loss straight away. Which would you choose?",
    fits: { failures: ["lost_item_or_data"] },
    why: "a search with an end, or an end now",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-lost.how-long",
    stage: "agree",
    text: "How long are you willing to give the search? I'll stop on {day} at the latest and make it good then.",
    fits: { failures: ["lost_item_or_data"] },
    why: "a search with an end",
    source: "support practice",
  },
] satisfies Phrase[];
