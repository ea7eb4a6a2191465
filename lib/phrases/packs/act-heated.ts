/** Deeds, not words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-heated.one-date",
    stage: "act",
    text: "No vague promises about your {thing}: by {when} I'll {what}.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a date instead of soothing words",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "act-heated.judge-me",
    stage: "act",
    text: "Judge me by what happens next: by {when} I'll {what}.",
    fits: { temperature: [2, 3], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "deeds, not words",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "act-heated.ahead",
    stage: "act",
    text: "I'm putting your {thing} ahead of everything else: by {when} I'll {what}.",
    fits: { temperature: [3, 3], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "puts it first",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
