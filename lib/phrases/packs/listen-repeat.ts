/** They have been through this before, and do not tell it twice. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-repeat.promised",
    stage: "listen",
    text: "You shouldn't have to deal with your {thing} more than once. Was anything promised to you the last time that never happened?",
    fits: { repeat: true },
    register: "warm",
    why: "asks about broken promises",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-repeat.left-undone",
    stage: "listen",
    text: "What was left undone about your {thing} the last time around?",
    fits: { repeat: true },
    register: "plain",
    why: "asks what was left undone",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-repeat.so-far",
    stage: "listen",
    text: "What has been done about your {thing} so far, and what came of it?",
    fits: { repeat: true },
    register: "plain",
    why: "asks what was done before",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-repeat.not-listened",
    stage: "listen",
    text: "Going through this more than once would wear anyone down. What about your {thing} matters most to you now?",
    fits: { repeat: true, temperature: [2, 3] },
    register: "warm",
    why: "asks what counts most",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "listen-repeat.changed",
    stage: "listen",
    text: "One line is enough for me: what is different from the last time?",
    fits: { repeat: true },
    register: "plain",
    why: "spares them the story",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-repeat.still-open",
    stage: "listen",
    text: "{name}, nobody should have to go through the same thing twice. What would end it for good, in your view?",
    fits: { repeat: true },
    register: "warm",
    why: "asks what would end it",
    source: "Kenesei & Bali 2020",
  },
] satisfies Phrase[];
