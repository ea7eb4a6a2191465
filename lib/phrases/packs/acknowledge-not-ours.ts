/** Not our doing, our job all the same. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-not-ours.whatever-cause",
    stage: "acknowledge",
    text: "Whatever the cause, you're the one it landed on. I'm sorry, and I'm giving your {thing} my full attention.",
    fits: { ours: false },
    register: "warm",
    why: "takes it on without taking the blame",
    source: "Disney, HEARD",
  },
  {
    id: "acknowledge-not-ours.can-do-something",
    stage: "acknowledge",
    text: "Knowing the cause doesn't sort out your {thing}. That part I can do something about.",
    fits: { ours: false },
    register: "plain",
    why: "turns to what can be done",
    source: "Disney, HEARD",
  },
  {
    id: "acknowledge-not-ours.fair-of-you",
    stage: "acknowledge",
    text: "It was fair of you to mention the cause yourself. It doesn't make this any easier for you, and I'm sorry.",
    fits: { ours: false },
    register: "warm",
    why: "grants that they were fair",
    source: "Disney, HEARD",
  },
  {
    id: "acknowledge-not-ours.stood-in-the-way",
    stage: "acknowledge",
    text: "What got in the way of your {thing} was this: {cause}. I'm sorry that you're the one who feels it.",
    fits: { ours: false },
    register: "plain",
    why: "gives the cause without hiding behind it",
    source: "Cracco et al.",
  },
] satisfies Phrase[];
