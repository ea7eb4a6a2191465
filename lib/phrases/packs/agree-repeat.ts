/** A second failure: more than the same fix, on their terms. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-repeat.your-terms",
    stage: "agree",
    text: "This time I want you to set the terms for your {thing}: what has to happen, and by which day?",
    fits: { repeat: true },
    why: "they set the terms",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-repeat.lead-checks",
    stage: "agree",
    text: "Here is what will be different: I'll {what} by {when}, and my lead checks your {thing} before I call this done. Do you agree?",
    fits: { repeat: true },
    why: "says what will be different",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "agree-repeat.more-than-a-fix",
    stage: "agree",
    text: "Last time did not hold, so I offer more than a fix: I'll {what} by {when}, and {amount} comes back to you for what this cost. Is that fair?",
    fits: { repeat: true },
    why: "amends and repair together",
    source: "Joireman et al. 2013",
  },
  {
    id: "agree-repeat.me-or-lead",
    stage: "agree",
    text: "Would you rather stay with me, or speak with my lead? Either way, you have an answer by {when}.",
    fits: { repeat: true },
    why: "offers a person, not more words",
    source: "Hutzinger & Weitzl 2023",
  },
] satisfies Phrase[];
