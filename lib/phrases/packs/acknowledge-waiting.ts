/** It has taken long, whatever else went wrong. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-waiting.drift",
    stage: "acknowledge",
    text: "This has gone on longer than it should have, and I'm sorry. I'm not letting your {thing} drift any further.",
    fits: { waiting: true },
    register: "plain",
    why: "names how long it has taken",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-waiting.thanks-for-time",
    stage: "acknowledge",
    text: "Thank you for giving this the time it has taken. You shouldn't have needed to.",
    fits: { waiting: true, temperature: [0, 1], repeat: false, sarcasm: false },
    register: "warm",
    why: "thanks can do more than sorry for a wait",
    source: "You et al. 2020",
  },
] satisfies Phrase[];
