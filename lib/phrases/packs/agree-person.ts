/** Some things are easier to settle by voice. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-person.not-a-queue",
    stage: "agree",
    text: "Would you like to talk about your {thing}? I can call you at {when}, and you'd reach me, not a queue.",
    fits: {},
    register: "warm",
    why: "one person, by voice",
    source: "Michelli",
  },
  {
    id: "agree-person.by-voice",
    stage: "agree",
    text: "Some things are easier to settle by voice. Shall I call you at {when}, or keep to writing?",
    fits: { temperature: [1, 3] },
    register: "plain",
    why: "offers a call",
    source: "Hutzinger & Weitzl 2023",
  },
] satisfies Phrase[];
