/** Wrong or missing: what was ordered and what came are two things. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-wrong-item.mistake",
    stage: "acknowledge",
    text: "I'm sorry about the mistake with your {thing} ({reference}). What you ordered and what arrived are two different things.",
    fits: { failures: ["wrong_or_missing_item"] },
    why: "names the mix-up",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-wrong-item.right-and-complete",
    stage: "acknowledge",
    text: "Your {thing} should have reached you right and complete. Checking that was never your job.",
    fits: { failures: ["wrong_or_missing_item"] },
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-wrong-item.not-chosen",
    stage: "acknowledge",
    text: "What arrived is not what you chose, and I'm sorry. A mix-up like that should be caught before it ever reaches you.",
    fits: { failures: ["wrong_or_missing_item"] },
    why: "names the mix-up and owns it",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-wrong-item.paid-attention",
    stage: "acknowledge",
    text: "You picked your {thing} with care, and the same care was missing on the way to you. Being angry about that is fair.",
    fits: { failures: ["wrong_or_missing_item"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-wrong-item.one-too-many",
    stage: "acknowledge",
    text: "One mix-up with your {thing} was one too many, and now there is another. I'm sorry, and I see why trust is short.",
    fits: { failures: ["wrong_or_missing_item"], repeat: true },
    why: "names the earlier mix-up",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-wrong-item.fair-chance",
    stage: "acknowledge",
    text: "Again something is wrong with what reached you. You gave this a fair chance to go right, and I'm sorry that it did not.",
    fits: { failures: ["wrong_or_missing_item"], repeat: true },
    why: "names the second chance they gave",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
