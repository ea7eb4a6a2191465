/** An arrangement: what was agreed, and what hangs on it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-booking.arranged-around",
    stage: "listen",
    text: "What had you arranged around your {thing}, and what of it still stands?",
    fits: { failures: ["cancellation_booking"] },
    register: "warm",
    why: "asks what else hangs on it",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-booking.which-dates",
    stage: "listen",
    text: "Which dates matter for your {thing}?",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "asks for the dates",
    source: "support practice",
  },
  {
    id: "listen-booking.understood-agreed",
    stage: "listen",
    text: "What did you understand had been agreed?",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "asks what was agreed",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
