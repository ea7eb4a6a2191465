/** Treated badly: respect was owed, and manner is what mends it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-behaviour.way-treated",
    stage: "acknowledge",
    text: "I'm sorry for the way you were treated over your {thing}. You came with a fair concern and deserved respect.",
    fits: { failures: ["staff_behaviour"] },
    why: "names the harm: how they were treated",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-behaviour.care",
    stage: "acknowledge",
    text: "Your {thing} deserved care, and so did you. What you describe is not how anyone should be treated here.",
    fits: { failures: ["staff_behaviour"] },
    why: "takes their account as given",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-behaviour.naming-it",
    stage: "acknowledge",
    text: "Nobody should be treated the way you were, and I'm sorry. Thank you for naming it plainly.",
    fits: { failures: ["staff_behaviour"] },
    why: "thanks them for saying it",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-behaviour.least-owed",
    stage: "acknowledge",
    text: "Being angry at how you were treated over your {thing} is fair. Respect is the least you were owed, and it was missing.",
    fits: { failures: ["staff_behaviour"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-behaviour.met-again",
    stage: "acknowledge",
    text: "To be treated badly once over your {thing} is too much, and now you have met it again. I'm sorry.",
    fits: { failures: ["staff_behaviour"], repeat: true },
    why: "names the earlier time",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-behaviour.nothing-changed",
    stage: "acknowledge",
    text: "This is not the first time you have been treated this way. I'm sorry that nothing changed after the last one.",
    fits: { failures: ["staff_behaviour"], repeat: true },
    why: "names the earlier time",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
