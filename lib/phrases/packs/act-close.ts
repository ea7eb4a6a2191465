/** Closing asks first. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-close.not-before",
    stage: "act",
    text: "I plan to close this on {day}, and not before you agree. Write one line and it opens again.",
    fits: {},
    why: "closes only with their word",
    source: "Onlinecourses55",
  },
  {
    id: "act-close.right-for-you",
    stage: "act",
    text: "Before I close this on {day}: has everything about your {thing} been put right, in your eyes?",
    fits: {},
    why: "asks before it closes",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
