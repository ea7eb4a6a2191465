/** A formal step gets a written answer; leaving stays open to them. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-threat.may-decide",
    stage: "act",
    text: "You'll have a written answer about your {thing} by {when}, from a person who may decide.",
    fits: { threats: ["legal_regulator_threat"] },
    why: "a written answer with a date",
    source: "Disney, HEARD",
  },
  {
    id: "act-threat.formal",
    stage: "act",
    text: "I've passed your message to the person who handles formal complaints. You'll have their reply in writing by {when}.",
    fits: { threats: ["legal_regulator_threat"] },
    why: "goes to who has to know",
    source: "Marriott, LEARN",
  },
  {
    id: "act-threat.still-leave",
    stage: "act",
    text: "I'll {what} by {day}. If you still want to leave then, I won't stand in your way.",
    fits: { threats: ["churn_threat"] },
    why: "leaves the choice with them",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
