/** Lost: not knowing is half the harm. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-lost.missing",
    stage: "acknowledge",
    text: "I'm sorry your {thing} went missing ({reference}). What you trusted others to look after should have been kept safe.",
    fits: { failures: ["lost_item_or_data"] },
    why: "names the loss",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-lost.every-step",
    stage: "acknowledge",
    text: "Your {thing} should have been looked after at every step. Not knowing where things stand is hard, and I see that.",
    fits: { failures: ["lost_item_or_data"] },
    why: "takes responsibility, names the not knowing",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-lost.not-small",
    stage: "acknowledge",
    text: "Losing something you relied on is not a small matter, and I'm sorry. It deserves more than a form to fill in.",
    fits: { failures: ["lost_item_or_data"] },
    why: "takes the loss seriously",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-lost.gone",
    stage: "acknowledge",
    text: "Of course you are angry: your {thing} went missing, and the worry was left with you. I'm sorry for that.",
    fits: { failures: ["lost_item_or_data"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-lost.now-this-too",
    stage: "acknowledge",
    text: "Something like this happened to you before, and now your {thing}. I'm sorry; the first time should have been the lesson.",
    fits: { failures: ["lost_item_or_data"], repeat: true },
    why: "names the earlier loss",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-lost.hard-to-forgive",
    stage: "acknowledge",
    text: "Another loss after the first is hard to forgive, and I won't ask you to. I'm sorry, and I treat it as the serious thing it is.",
    fits: { failures: ["lost_item_or_data"], repeat: true },
    why: "does not ask to be forgiven",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
