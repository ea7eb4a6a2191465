/** A mix-up: what differs, and what it holds up. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-wrong-item.instead-of",
    stage: "listen",
    text: "Apart from what you wrote, was everything else there and right?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "asks whether there is more",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-wrong-item.checked",
    stage: "listen",
    text: "Is what you got any use to you for now, or do you need your {thing} at once?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "plain",
    why: "asks how pressing it is",
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
    text: "What is the mix-up with your {thing} holding up for you?",
    fits: { failures: ["wrong_or_missing_item"] },
    register: "warm",
    why: "asks what it holds up",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
