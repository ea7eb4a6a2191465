/** Back after the fix, on a day that is said now. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-follow-up.how-things-are",
    stage: "act",
    text: "On {day} I'll ask you how things are with your {thing}. If anything is off, this case opens again.",
    fits: {},
    why: "checks after the fix",
    source: "Onlinecourses55",
  },
  {
    id: "act-follow-up.not-closing",
    stage: "act",
    text: "I'm not closing this yet. I'll come back to you on {day} to hear whether the fix has held.",
    fits: {},
    why: "keeps the case until it holds",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
