/** They write again after our answer: it was not enough, and nothing has to be told twice. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-came-back.from-the-start",
    stage: "listen",
    text: "I've gone through everything about your {thing} from the first line on, so there's nothing to repeat. What should come first now?",
    fits: { answered: true, temperature: [1, 3] },
    register: "plain",
    why: "spares them the story",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-came-back.not-enough",
    stage: "listen",
    text: "The last answer about your {thing} wasn't enough. What is still missing, as you see it?",
    fits: { answered: true, temperature: [1, 3] },
    register: "plain",
    why: "owns that the answer fell short",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "listen-came-back.did-not-settle",
    stage: "listen",
    text: "I see that the last reply didn't settle this. What would, in your eyes?",
    fits: { answered: true, temperature: [1, 3] },
    register: "plain",
    why: "owns that the answer fell short",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
