/** Locked out: what they see, and how urgent it is. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-access.screen",
    stage: "listen",
    text: "What do you see on the screen when you try to get in, word for word?",
    fits: { failures: ["account_access"] },
    register: "plain",
    why: "asks what they see",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-access.last-used",
    stage: "listen",
    text: "When did you last get in with your {thing}, and has anything changed since then?",
    fits: { failures: ["account_access"] },
    register: "plain",
    why: "asks when it began",
    source: "Packard & Berger 2021",
  },
  {
    id: "listen-access.needed-for",
    stage: "listen",
    text: "What would you like to do first, once you are back in with your {thing}?",
    fits: { failures: ["account_access"] },
    register: "warm",
    why: "asks how urgent it is",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
