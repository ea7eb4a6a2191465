/** A mix-up: what differs, and what it holds up. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-wrong-item.instead-of",
    stage: "listen",
    text: "What did you order, and what was wrong or not there at all?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "asks what differs",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-wrong-item.checked",
    stage: "listen",
    text: "When you checked your {thing}, what was wrong or missing?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "asks what differs",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-wrong-item.complete-by",
    stage: "listen",
    text: "By which day would you need everything right and complete?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "asks by when",
    source: "support practice",
  },
  {
    id: "listen-wrong-item.without-it",
    stage: "listen",
    text: "What does the mix-up with your {thing} hold up for you?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "warm",
    why: "asks what it holds up",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
