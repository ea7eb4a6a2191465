/** One clear proposal: who, what, by when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-proposal.nothing-to-do",
    stage: "agree",
    text: "My proposal for your {thing} ({reference}): I'll {what} by {when}, and you have nothing to do. Does that work for you?",
    fits: {},
    register: "plain",
    why: "who, what, by when, and no effort",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "agree-proposal.what-to-change",
    stage: "agree",
    text: "Here's what I suggest for your {thing}: I'll {what} by {when}. What would you change about that?",
    fits: {},
    register: "warm",
    why: "a proposal they may change",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-proposal.a-yes",
    stage: "agree",
    text: "I can {what} by {when}. If that suits you, a yes is all I need.",
    fits: {},
    register: "plain",
    why: "a proposal that takes one word",
    source: "support practice",
  },
] satisfies Phrase[];
