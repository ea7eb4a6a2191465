/** Something depends on it, and they are worried. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-anxious.depends",
    stage: "acknowledge",
    text: "I can see how much depends on your {thing}. I'm sorry you've been left to worry.",
    fits: { feelings: ["anxiety_urgency"] },
    register: "warm",
    why: "sees what depends on it",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-anxious.comes-first",
    stage: "acknowledge",
    text: "I've read how pressing this is for you, so I'm dealing with your {thing} first.",
    fits: { feelings: ["anxiety_urgency"] },
    register: "plain",
    why: "treats it as urgent",
    source: "Packard et al. 2018",
  },
  {
    id: "acknowledge-anxious.where-you-stand",
    stage: "acknowledge",
    text: "You want to know where you stand, and that's fair. I'm sorry that it hasn't been clear so far.",
    fits: { feelings: ["anxiety_urgency"] },
    register: "plain",
    why: "sees that they need certainty",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
