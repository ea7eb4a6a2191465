/** Raised with who leads, and told what came of it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-respect.speak-to-team",
    stage: "act",
    text: "I'll speak with the team lead concerned by {when} and tell you what comes of it.",
    fits: { failures: ["staff_behaviour"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "goes to who has to know",
    source: "Marriott, LEARN",
  },
  {
    id: "act-respect.take-over",
    stage: "act",
    text: "I'll take over your {thing} myself and write to you by {when}.",
    fits: { failures: ["staff_behaviour"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "one person takes over",
    source: "Michelli",
  },
] satisfies Phrase[];
