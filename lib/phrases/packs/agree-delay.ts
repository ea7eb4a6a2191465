/** A new date, or a way out. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-delay.new-date",
    stage: "agree",
    text: "I can confirm a new date for your {thing}, {day}, or stop here and make good what the delay cost you. Which would you like?",
    fits: { failures: ["delay_late"] },
    why: "a date or a way out",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-delay.step-out",
    stage: "agree",
    text: "Either I speed this up and confirm the new time by {when}, or you step out with your money back. Which is better for you?",
    fits: { failures: ["delay_late"] },
    why: "a date or a way out",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
