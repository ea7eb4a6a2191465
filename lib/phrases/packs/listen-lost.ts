/** Gone: the last trace, and what they need until then. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-lost.last-seen",
    stage: "listen",
    text: "What was the last sign you had of your {thing}?",
    fits: { failures: ["lost_item_or_data"] },
    register: "plain",
    why: "asks for the last trace",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-lost.tide-over",
    stage: "listen",
    text: "Is there something you need at once, until there is news of your {thing}?",
    fits: { failures: ["lost_item_or_data"] },
    register: "warm",
    why: "asks what they need until then",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-lost.matters-missing",
    stage: "listen",
    text: "Which part of what is missing matters most to you?",
    fits: { failures: ["lost_item_or_data"] },
    register: "warm",
    why: "asks what is dear to them",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
