/** Anger, confirmed: short, straight and without an excuse. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-heated.good-reason",
    stage: "acknowledge",
    text: "You have good reason to be this angry about your {thing}. I'm sorry, and I'm not looking for excuses.",
    fits: { temperature: [2, 3] },
    why: "confirms the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.fair",
    stage: "acknowledge",
    text: "Your anger is fair. What you were left with is not good enough, and I'm sorry.",
    fits: { temperature: [2, 3] },
    why: "confirms the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.unacceptable",
    stage: "acknowledge",
    text: "{name}, what happened with your {thing} is unacceptable, and I won't soften that word. I'm sorry.",
    fits: { temperature: [3, 3] },
    why: "says it straight",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.straight",
    stage: "acknowledge",
    text: "You deserve a straight answer and a straight apology. Here is the first half: no excuse, and this is mine to put right.",
    fits: { temperature: [3, 3] },
    why: "no excuse attached",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
