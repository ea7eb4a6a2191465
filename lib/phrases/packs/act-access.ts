/** In again, and who sees to it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-access.until-you-can",
    stage: "act",
    text: "I'll stay with this until you can use your {thing}, and you'll hear from me by {when}.",
    fits: { failures: ["account_access"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "one owner until they are in",
    source: "Michelli",
  },
  {
    id: "act-access.so-that-in",
    stage: "act",
    text: "By {when} I'll {what}, so that you can get in.",
    fits: { failures: ["account_access"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "what, by when and what for",
    source: "Packard et al. 2023",
  },
] satisfies Phrase[];
