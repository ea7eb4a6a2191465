/** Anger that has a reason is confirmed, not calmed. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-heated.good-reason",
    stage: "acknowledge",
    text: "You have good reason to be this angry about your {thing}. I'm sorry, and I'm not looking for excuses.",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "plain",
    why: "confirms the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.justified",
    stage: "acknowledge",
    text: "I won't try to talk you out of being angry about your {thing}. It's justified, and I'm sorry.",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "warm",
    why: "confirms the anger",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-heated.fair",
    stage: "acknowledge",
    text: "Your anger is fair. What you were left with is not good enough, and I'm sorry.",
    fits: { temperature: [2, 3], feelings: ["anger"] },
    register: "plain",
    why: "confirms the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.unacceptable",
    stage: "acknowledge",
    text: "{name}, what happened with your {thing} is unacceptable, and I won't soften that. I'm sorry.",
    fits: { temperature: [3, 3] },
    register: "plain",
    why: "says it straight",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-heated.straight",
    stage: "acknowledge",
    text: "You deserve a straight answer and no excuses. What went wrong here is mine to put right.",
    fits: { temperature: [3, 3] },
    register: "plain",
    why: "no excuse attached",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
