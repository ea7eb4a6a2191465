/** What happens now: who, what, by when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-promise.whatever-result",
    stage: "act",
    text: "I will {what} for your {thing} ({reference}) by {when}. You'll have a message from me then, whatever the result.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "who, what and by when",
    source: "Solomon, MAMA",
  },
  {
    id: "act-promise.own-list",
    stage: "act",
    text: "Your {thing} will stay on my own list until this is finished. Next, I'll {what} by {when}.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "one owner until the end",
    source: "Michelli",
  },
  {
    id: "act-promise.confirm",
    stage: "act",
    text: "By {when} I will {what}, and you'll have it from me in writing that it's done.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "who, what and by when",
    source: "Solomon, MAMA",
  },
  {
    id: "act-promise.what-happens-now",
    stage: "act",
    text: "Here is what happens now: I'll {what} by {when}. You do not need to do anything.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "facts, then rest for them",
    source: "Packard et al. 2023",
  },
] satisfies Phrase[];
