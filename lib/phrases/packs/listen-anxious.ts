/** Something depends on it: ask what, and by when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-anxious.depends",
    stage: "listen",
    text: "What depends on your {thing}, and on which day?",
    fits: { feelings: ["anxiety_urgency"] },
    register: "plain",
    why: "asks for the day that counts",
    source: "support practice",
  },
  {
    id: "listen-anxious.worries-most",
    stage: "listen",
    text: "Which worry about your {thing} weighs heaviest? I'd like to take that one first.",
    fits: { feelings: ["anxiety_urgency"] },
    register: "warm",
    why: "asks for the worry",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "listen-anxious.latest-moment",
    stage: "listen",
    text: "Time matters here, and I've seen that. What is the latest moment that would still work for you?",
    fits: { feelings: ["anxiety_urgency"] },
    register: "warm",
    why: "asks how much time there is",
    source: "support practice",
  },
] satisfies Phrase[];
