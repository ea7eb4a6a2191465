/** The tone was earned: answer the point. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-sarcasm.well-earned",
    stage: "acknowledge",
    text: "Point taken, and well earned: your {thing} gave you every reason. I'm sorry.",
    fits: { sarcasm: true },
    register: "plain",
    why: "takes the point, not the tone",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-sarcasm.no-argument",
    stage: "acknowledge",
    text: "No argument from me: this was poor, and I'm sorry.",
    fits: { sarcasm: true },
    register: "plain",
    why: "does not argue",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
