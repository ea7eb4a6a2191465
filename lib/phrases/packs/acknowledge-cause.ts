/** The reason, once it is known: specific, and not an excuse. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-cause.what-went-wrong",
    stage: "acknowledge",
    text: "Here is what went wrong with your {thing}: {cause}. That explains it and does not excuse it, and I'm sorry.",
    fits: {},
    why: "gives the actual reason",
    source: "Cracco et al.",
  },
  {
    id: "acknowledge-cause.without-polish",
    stage: "acknowledge",
    text: "You deserve the reason without polish: {cause}. It should have been caught before it reached you.",
    fits: {},
    why: "gives the actual reason",
    source: "Cracco et al.",
  },
] satisfies Phrase[];
