/** A day that must not slip. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-anxious.backwards",
    stage: "agree",
    text: "Which day can't slip for your {thing}? I can plan backwards from there and confirm by {when}.",
    fits: { feelings: ["anxiety_urgency"] },
    register: "plain",
    why: "plans from their day",
    source: "support practice",
  },
  {
    id: "agree-anxious.second-plan",
    stage: "agree",
    text: "To be on the safe side, I can {what} by {when} and have a second plan ready by {day}. Would that help?",
    fits: { feelings: ["anxiety_urgency"] },
    register: "warm",
    why: "a plan and a second one",
    source: "support practice",
  },
] satisfies Phrase[];
