/** Money that goes back: how much, by when. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-money.back-to-you",
    stage: "act",
    text: "I'll arrange {amount} back to you by {day} and confirm it in writing.",
    fits: { asks: ["refund"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "amount, date and a proof",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
