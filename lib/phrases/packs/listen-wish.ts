/** What they want, before anybody suggests it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-wish.up-to-you",
    stage: "listen",
    text: "If you could decide how things go with your {thing}, {name}, what would happen next?",
    fits: {},
    register: "warm",
    why: "asks what they want",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-wish.you-decide",
    stage: "listen",
    text: "If it were up to you, how would this end? I'd like to hear that before I suggest anything.",
    fits: {},
    register: "plain",
    why: "lets them name the outcome",
    source: "Onlinecourses55",
  },
  {
    id: "listen-wish.by-which-day",
    stage: "listen",
    text: "Is there a day by which you need your {thing} sorted out?",
    fits: {},
    register: "plain",
    why: "asks whether there is a date",
    source: "support practice",
  },
  {
    id: "listen-wish.first-thing",
    stage: "listen",
    text: "What is the first thing you need from me about your {thing}?",
    fits: {},
    register: "plain",
    why: "asks what comes first",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-wish.what-would-do",
    stage: "listen",
    text: "What would have to happen for you to say that this is settled?",
    fits: {},
    register: "plain",
    why: "asks what would be enough",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
