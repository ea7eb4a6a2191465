/** Broken or faulty: the state of the thing, and that they had to find it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-damaged.state",
    stage: "acknowledge",
    text: "I'm sorry about the state of your {thing} ({reference}). You were owed something sound from the first day.",
    fits: { failures: ["damaged_defective"] },
    why: "names the harm",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-damaged.one-piece",
    stage: "acknowledge",
    text: "Your {thing} should have been in one piece and in working order. Instead, sorting this out landed on you.",
    fits: { failures: ["damaged_defective"] },
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-damaged.not-chosen",
    stage: "acknowledge",
    text: "Something broken or faulty is not what you chose, and it should never have been yours to find. I'm sorry for that.",
    fits: { failures: ["damaged_defective"] },
    why: "names the harm",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-damaged.dress-up",
    stage: "acknowledge",
    text: "You have good reason to be angry about your {thing}. That state is a failure, and I'm not going to dress it up.",
    fits: { failures: ["damaged_defective"], temperature: [2, 3] },
    why: "says it straight",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-damaged.once-too-often",
    stage: "acknowledge",
    text: "Once would have been too often for your {thing} to go wrong, and this was not the first time. I'm sorry you were put through it again.",
    fits: { failures: ["damaged_defective"], repeat: true },
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-damaged.another-fault",
    stage: "acknowledge",
    text: "Finding another fault after the first one costs you trust as well as time. I'm sorry, and I own that.",
    fits: { failures: ["damaged_defective"], repeat: true },
    why: "names the trust it cost",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
