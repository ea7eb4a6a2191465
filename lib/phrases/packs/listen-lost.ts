/** Gone: the last trace, and what they need until then. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-lost.last-seen",
    stage: "listen",
    text: "When did you last see or hear anything of your {thing}?",
    fits: { failures: ["lost_item_or_data"] },
    register: "plain",
    why: "asks for the last trace",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-lost.tide-over",
    stage: "listen",
    text: "What would tide you over without your {thing}?",
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
