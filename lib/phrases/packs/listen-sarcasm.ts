/** The joke has a point: take the point. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-sarcasm.point-taken",
    stage: "listen",
    text: "Point taken about your {thing}. What should have happened, and didn't?",
    fits: { sarcasm: true },
    register: "plain",
    why: "takes the point, not the tone",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "listen-sarcasm.no-argument",
    stage: "listen",
    text: "I hear what you think of this, and I won't argue. What would you call a decent result?",
    fits: { sarcasm: true },
    register: "plain",
    why: "does not argue",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
