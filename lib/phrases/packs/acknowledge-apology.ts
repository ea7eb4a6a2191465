/** They asked for an apology: one, in plain words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-apology.owed-one",
    stage: "acknowledge",
    text: "You're right to want to hear it from me: I'm sorry for all that went wrong with your {thing}.",
    fits: { asks: ["apology"] },
    register: "plain",
    why: "gives the apology they want",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-apology.no-ifs",
    stage: "acknowledge",
    text: "You're owed this without any ifs: I'm sorry. What happened was wrong, and you should not have had to ask.",
    fits: { asks: ["apology"] },
    register: "plain",
    why: "gives the apology they want",
    source: "Lewicki et al. 2016",
  },
] satisfies Phrase[];
