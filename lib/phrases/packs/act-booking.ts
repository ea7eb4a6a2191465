/** Settled, and confirmed in writing. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-booking.settled",
    stage: "act",
    text: "I'll have your {thing} settled by {when} and send you the confirmation in writing.",
    fits: { failures: ["cancellation_booking"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "settled by a date, in writing",
    source: "Marriott, LEARN",
  },
  {
    id: "act-booking.what-was-arranged",
    stage: "act",
    text: "You'll have it in writing from me by {when} what has been arranged, down to the last detail.",
    fits: { failures: ["cancellation_booking"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "in writing, by a date",
    source: "Marriott, LEARN",
  },
] satisfies Phrase[];
