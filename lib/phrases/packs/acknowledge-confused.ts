/** What nobody explained is no fault of theirs. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-confused.puzzled",
    stage: "acknowledge",
    text: "Anyone would be puzzled by what you saw with your {thing}. I'm sorry it wasn't made clearer.",
    fits: { feelings: ["confusion"] },
    register: "warm",
    why: "takes the blame off them",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-confused.explained",
    stage: "acknowledge",
    text: "It's no wonder this is confusing: it should have been explained properly. I'm sorry it wasn't.",
    fits: { feelings: ["confusion"] },
    register: "plain",
    why: "owns that it was unclear",
    source: "Lewicki et al. 2016",
  },
] satisfies Phrase[];
