/** Treated badly: their account, in their words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-behaviour.in-your-words",
    stage: "listen",
    text: "You've told me plainly how you were treated, and I've noted it. What would you like to happen now?",
    fits: { failures: ["staff_behaviour"] },
    register: "warm",
    why: "shows that it was heard, asks for their wish",
    source: "Solomon, MAMA",
  },
  {
    id: "listen-behaviour.dealt-with-you",
    stage: "listen",
    text: "I've read how you were treated over your {thing}. What would you like to come of this?",
    fits: { failures: ["staff_behaviour"] },
    register: "plain",
    why: "asks what would be right",
    source: "Marriott, LEARN",
  },
  {
    id: "listen-behaviour.should-have-been",
    stage: "listen",
    text: "I've noted what happened over your {thing}, as you told it. Was anyone else there who saw it?",
    fits: { failures: ["staff_behaviour"] },
    register: "warm",
    why: "takes it down as they tell it",
    source: "Gelbrich & Roschk 2011",
  },
] satisfies Phrase[];
