/** What they want, asked before anything is offered. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-wish.good-outcome",
    stage: "listen",
    text: "{name}, how would a good outcome for your {thing} look to you?",
    fits: {},
    why: "asks what they want before offering",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-wish.you-decide",
    stage: "listen",
    text: "If it were yours to decide how this ends, what would you choose? I'd like to hear that before I suggest anything.",
    fits: {},
    why: "lets the customer suggest the way out",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-wish.by-which-day",
    stage: "listen",
    text: "What do you need first, and by which day do you need it?",
    fits: {},
    why: "asks for the date that counts for them",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
