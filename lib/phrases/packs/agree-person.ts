/** A voice in place of more words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-person.not-a-queue",
    stage: "agree",
    text: "Would you like to talk about your {thing}? I can call you at {when}, and you would reach me, not a queue.",
    fits: {},
    why: "offers a call with a time",
    source: "Michelli",
  },
  {
    id: "agree-person.by-voice",
    stage: "agree",
    text: "Some things are better settled by voice. Shall I call you at {when}, or keep to writing?",
    fits: {},
    why: "offers a call, and they choose",
    source: "Michelli",
  },
] satisfies Phrase[];
