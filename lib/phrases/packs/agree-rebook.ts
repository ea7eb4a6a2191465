/** Go ahead otherwise, or end it: their plans decide. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-rebook.go-ahead-or-end",
    stage: "agree",
    text: "What should happen with your {thing} now: go ahead on another day, or end here? I can confirm it by {when}.",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Onlinecourses55",
  },
  {
    id: "agree-rebook.settle",
    stage: "agree",
    text: "For your {thing} I can {what}, or complete a cancellation by {when}. Which suits you better?",
    fits: { failures: ["cancellation_booking"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-rebook.other-terms",
    stage: "agree",
    text: "Would you rather keep the arrangement on other terms, or end it? I can confirm either by {when}.",
    fits: { failures: ["cancellation_booking"] },
    register: "warm",
    why: "asks what they want of it now",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
