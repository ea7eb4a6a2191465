/** Treated badly: who speaks to whom, as the customer wishes. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-respect.take-to-lead",
    stage: "agree",
    text: "I'll take what happened over your {thing} to the person who leads that team by {when}. Do you want to join that talk, or hear the result from me?",
    fits: { failures: ["staff_behaviour"] },
    why: "an owner, a date and a choice",
    source: "Marriott, LEARN",
  },
  {
    id: "agree-respect.from-whom",
    stage: "agree",
    text: "Would you prefer to hear from the person concerned, or to deal with me alone? I'll arrange it by {when}, whichever you choose.",
    fits: { failures: ["staff_behaviour"] },
    why: "they choose whom they speak to",
    source: "Gelbrich & Roschk 2011",
  },
] satisfies Phrase[];
