/** An arrangement: what was agreed, and what hangs on it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-booking.arranged-around",
    stage: "listen",
    text: "What else had you planned around your {thing}? I want to keep all of it in mind.",
    fits: { failures: ["cancellation_booking"] },
    register: "warm",
    why: "asks what else hangs on it",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "listen-booking.which-dates",
    stage: "listen",
    text: "Is there a date around your {thing} that I must not miss?",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "asks for the dates",
    source: "support practice",
  },
  {
    id: "listen-booking.understood-agreed",
    stage: "listen",
    text: "Do you have anything in writing about what was agreed? A line or two from it would help me.",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "asks what was agreed",
    source: "Packard & Berger 2021",
  },
] satisfies Phrase[];
