/** A colleague takes part, and nothing has to be told twice. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-with-others.stay-contact",
    stage: "act",
    text: "I'm handing your {thing} to a colleague who can fix this, and I'll make sure they write to you by {when}. I stay your contact.",
    fits: { outcome: ["unhappy", "neutral_open"], agentKnows: true },
    register: "warm",
    why: "hands over without leaving",
    source: "Marriott, LEARN",
  },
  {
    id: "act-with-others.already-with-them",
    stage: "act",
    text: "My colleague will write to you about your {thing} by {when}. Everything you told me is already with them.",
    fits: { outcome: ["unhappy", "neutral_open"], agentKnows: true },
    register: "plain",
    why: "hands over the whole case",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "act-with-others.lead-takes-over",
    stage: "act",
    text: "I'm asking my lead to take over your {thing}, with everything you told me. You'll hear from them by {when}.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a lead takes over",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "act-with-others.whole-case",
    stage: "act",
    text: "My lead gets your whole case, so you won't have to explain anything from scratch. You'll hear from them by {when}; I'll check that you did.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a lead who knows the case",
    source: "Hutzinger & Weitzl 2023",
  },
] satisfies Phrase[];
