/** While it is being fixed, and in which order. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-outage.need-first",
    stage: "agree",
    text: "What do you need your {thing} for first? I can start with that and report to you by {when}.",
    fits: { failures: ["outage_bug"] },
    register: "plain",
    why: "lets them set the order",
    source: "Onlinecourses55",
  },
  {
    id: "agree-outage.used-normally",
    stage: "agree",
    text: "Until your {thing} can be used normally, I can {what} by {when}. Would that help you in the meantime?",
    fits: { failures: ["outage_bug"] },
    register: "warm",
    why: "a bridge until the fix",
    source: "Michelli",
  },
  {
    id: "agree-outage.live-or-report",
    stage: "agree",
    text: "I can go through this with you live at {when}, or on my own with a written report by {day}. Which is easier for you?",
    fits: { failures: ["outage_bug", "account_access"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Marinova et al. 2018",
  },
] satisfies Phrase[];
