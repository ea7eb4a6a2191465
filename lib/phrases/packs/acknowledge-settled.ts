/** They are content: said back, and thanked for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-settled.good-news",
    stage: "acknowledge",
    text: "That's good news about your {thing}, {name}. Thank you for telling me.",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "warm",
    why: "shares the good news",
    source: "Packard et al. 2023",
  },
  {
    id: "acknowledge-settled.good-to-read",
    stage: "acknowledge",
    text: "It's good to read that things with your {thing} have turned out well.",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "warm",
    why: "shares the good news",
    source: "Packard et al. 2023",
  },
  {
    id: "acknowledge-settled.wrote-back",
    stage: "acknowledge",
    text: "You took a moment to write back, and I'm grateful for it.",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "plain",
    why: "thanks them for the word",
    source: "Packard et al. 2023",
  },
] satisfies Phrase[];
