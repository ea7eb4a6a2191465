/** Other dates, or the money back. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-rebook.move-or-cancel",
    stage: "agree",
    text: "I can move your {thing} to {day} at no cost to you, or cancel with a full refund. Which fits your plans?",
    fits: { failures: ["cancellation_booking"] },
    why: "a new date or a way out",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-rebook.two-dates",
    stage: "agree",
    text: "Which dates would work for you now? Give me two, and I'll confirm one of them by {when}.",
    fits: { failures: ["cancellation_booking"] },
    why: "their dates, your confirmation",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
