/** Not our doing: what can be done in the meantime. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-not-ours.meantime",
    stage: "agree",
    text: "Until things are moving, I can {what} for your {thing} by {when}. Would that help you?",
    fits: { ours: false },
    register: "warm",
    why: "helps until things move",
    source: "Disney, HEARD",
  },
  {
    id: "agree-not-ours.next-step",
    stage: "agree",
    text: "The next step is mine, whatever the cause: I can {what} by {when}. Shall I?",
    fits: { ours: false },
    register: "plain",
    why: "takes on the next step",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
