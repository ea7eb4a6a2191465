/** A way to get on while the fix is made. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-fix.meanwhile",
    stage: "agree",
    text: "While the repair goes on, I can {what} so that you get on with your {thing}. Would that see you through until {when}?",
    fits: { failures: ["outage_bug", "account_access"] },
    why: "a way to get on meanwhile",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-fix.live-or-report",
    stage: "agree",
    text: "I can work through this with you live at {when}, or on my own with a written report by {day}. Which is easier for you?",
    fits: { failures: ["outage_bug", "account_access"] },
    why: "two ways, each with a time",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-fix.back-in",
    stage: "agree",
    text: "To get you back to your {thing} by {when}, I can {what}. Shall I start, or do you need another time?",
    fits: { failures: ["outage_bug", "account_access"] },
    why: "an option, an owner and a time",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
