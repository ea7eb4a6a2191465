/** Handed on: they tell it once, and someone stays the contact. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-with-others.stay-contact",
    stage: "act",
    text: "I'm handing your {thing} to a colleague with the right tools, and I'll make sure that they write to you by {when}. I stay your contact.",
    fits: { outcome: ["unhappy", "neutral_open"] },
    why: "hands on without letting go",
    source: "Michelli",
  },
  {
    id: "act-with-others.lead-takes-over",
    stage: "act",
    text: "I've asked my lead to take over your {thing}, and everything you told me went with it. You'll hear from them by {when}.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    why: "brings in a person who may decide",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "act-with-others.not-tell-again",
    stage: "act",
    text: "My lead has your whole case, so you won't have to tell it again. Expect their call or message by {when}; I'll check that it came.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    why: "brings in a lead, spares them the story",
    source: "Hutzinger & Weitzl 2023",
  },
] satisfies Phrase[];
