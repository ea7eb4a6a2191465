/** They do not know what is going on: find where it stopped making sense. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-confused.no-sense",
    stage: "listen",
    text: "Which step or message about your {thing} made no sense to you?",
    fits: { feelings: ["confusion"] },
    register: "plain",
    why: "finds where it became unclear",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-confused.stuck",
    stage: "listen",
    text: "Where did you get stuck with your {thing}? The last thing that made sense is a good place to start.",
    fits: { feelings: ["confusion"] },
    register: "warm",
    why: "finds where it became unclear",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-confused.instead",
    stage: "listen",
    text: "What did you expect to happen at that point, and what happened instead?",
    fits: { feelings: ["confusion"] },
    register: "plain",
    why: "asks what they expected to see",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
