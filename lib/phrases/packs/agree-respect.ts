/** Who hears of it, and whom they deal with from here. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-respect.raise-it",
    stage: "agree",
    text: "I can raise what happened over your {thing} with the person who leads that team by {when}. Would you like to be told the result?",
    fits: { failures: ["staff_behaviour"] },
    register: "plain",
    why: "tells who has to know, by a date",
    source: "Marriott, LEARN",
  },
  {
    id: "agree-respect.myself",
    stage: "agree",
    text: "Would you like me to handle your {thing} myself from here? You'd deal with one person, and I can {what} by {when}.",
    fits: { failures: ["staff_behaviour"] },
    register: "warm",
    why: "one person, who is not the one complained of",
    source: "Michelli",
  },
  {
    id: "agree-respect.someone-else",
    stage: "agree",
    text: "Would you rather deal with me from now on, or with someone else entirely? I can arrange it by {when}.",
    fits: { failures: ["staff_behaviour"] },
    register: "plain",
    why: "they choose whom they deal with",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
