/** Decisive and brief: nothing to bargain over. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-heated.which-will-it-be",
    stage: "agree",
    text: "You decide what happens with your {thing} next. Shall I {what}, shall my lead call you at {when}, or is it something else?",
    fits: { temperature: [2, 3] },
    why: "gives control back",
    source: "Onlinecourses55",
  },
  {
    id: "agree-heated.no-bargain",
    stage: "agree",
    text: "I won't bargain with you. I can {what} by {when}, and if that is not enough, what would be?",
    fits: { temperature: [2, 3] },
    why: "decisive, with room for their answer",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
