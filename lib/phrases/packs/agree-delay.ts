/** Late: a firm date, a quicker way, or something for the wait. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-delay.new-date",
    stage: "agree",
    text: "I can confirm {day} as the new date for your {thing}, or look for something quicker. Which would you prefer?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "a date and a choice",
    source: "Hogreve et al. 2017",
  },
  {
    id: "agree-delay.make-up",
    stage: "agree",
    text: "To make up for the wait for your {thing}, what would help most? I can {what} by {when}.",
    fits: { failures: ["delay_late"] },
    register: "warm",
    why: "something for the time it cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "agree-delay.firm-date",
    stage: "agree",
    text: "Which would help you more: a firm date from me by {when}, or a quicker alternative?",
    fits: { failures: ["delay_late"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Marinova et al. 2018",
  },
] satisfies Phrase[];
