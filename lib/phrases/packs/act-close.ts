/** Closed only with their word. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-close.until-day",
    stage: "act",
    text: "I'll keep this open until {day}. If anything is missing then, one line from you is enough.",
    fits: { answered: true },
    register: "plain",
    why: "closes only with their word",
    source: "Onlinecourses55",
  },
  {
    id: "act-close.in-your-eyes",
    stage: "act",
    text: "Before I close this on {day}: has everything about your {thing} been put right, in your eyes?",
    fits: { answered: true },
    register: "warm",
    why: "asks before it closes",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
