/** For the angry: a date and no decoration. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-heated.no-more-waiting",
    stage: "act",
    text: "No more open dates: for your {thing}, I'll {what} by {when}.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    why: "a date and no decoration",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "act-heated.judge-me",
    stage: "act",
    text: "You'll judge me by what happens next, which is fair. By {when} I will {what}.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    why: "deeds, not words",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
