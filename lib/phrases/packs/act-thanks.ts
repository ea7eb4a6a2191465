/** It is settled: is it so completely, and what should be learnt? */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-thanks.completely",
    stage: "act",
    text: "Is everything with your {thing} now completely as you want it, or is a piece left for me?",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "asks whether all is well",
    source: "Onlinecourses55",
  },
  {
    id: "act-thanks.seeing-it-through",
    stage: "act",
    text: "I'm glad your {thing} came right in the end, and thank you for seeing this through with me.",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "warm at the end",
    source: "Packard et al. 2023",
  },
  {
    id: "act-thanks.stayed-right",
    stage: "act",
    text: "On {day} I'll ask once more whether your {thing} stayed right. Until then, one line from you reaches me.",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "a last check, days later",
    source: "Onlinecourses55",
  },
  {
    id: "act-thanks.even-small",
    stage: "act",
    text: "Thank you for telling me that this is settled. Is there anything, even a small thing, that you would still change?",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "asks whether all is well",
    source: "Onlinecourses55",
  },
  {
    id: "act-thanks.pass-on",
    stage: "act",
    text: "It's good of you to write back, {name}. What should I pass on, so that nobody else runs into this?",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "turns it into a lesson",
    source: "Marriott, LEARN",
  },
  {
    id: "act-thanks.tell-others",
    stage: "act",
    text: "If you would like to tell others how this ended, the good and the bad, a review helps them. It's entirely up to you.",
    fits: { outcome: ["resolved_or_thanks"] },
    why: "an invitation, no pressure",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
