/** Who decides, by when, with reasons. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-decision.put-your-case",
    stage: "act",
    text: "I'll put your case about your {thing} to the person who can decide, and you'll have the answer by {when}.",
    fits: { failures: ["policy_unfair"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "goes to who may decide",
    source: "Disney, HEARD",
  },
  {
    id: "act-decision.with-reasons",
    stage: "act",
    text: "You'll have a decision from me by {when}, with the reasons in plain words.",
    fits: { failures: ["policy_unfair"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a decision with its reasons",
    source: "Cracco et al.",
  },
] satisfies Phrase[];
