/** A date, and a check that it holds. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-delay.confirmed-date",
    stage: "act",
    text: "By {when} I'll have a confirmed date for your {thing}, and you'll get it from me that day.",
    fits: { failures: ["delay_late"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a date for the date",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-delay.own-eyes",
    stage: "act",
    text: "I'll check the progress on your {thing} myself on {day} and write to you with what I find.",
    fits: { failures: ["delay_late"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "checks before they have to",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
