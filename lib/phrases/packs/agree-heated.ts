/** Angry people decide; nothing is bargained over. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-heated.you-decide",
    stage: "agree",
    text: "You decide what happens with your {thing} next. Shall I {what}, shall my lead call you at {when}, or is it something else?",
    fits: { temperature: [2, 3] },
    register: "plain",
    why: "gives control back",
    source: "Onlinecourses55",
  },
  {
    id: "agree-heated.exactly-what",
    stage: "agree",
    text: "Tell me what you need for your {thing}, and I can say by {when} exactly what I'll do.",
    fits: { temperature: [2, 3] },
    register: "plain",
    why: "a clear answer by a time",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "agree-heated.no-bargain",
    stage: "agree",
    text: "I won't bargain with you. I can {what} by {when}. If that's not enough, what would be?",
    fits: { temperature: [2, 3] },
    register: "plain",
    why: "offers at once, then asks",
    source: "Villarroel Ordenes et al. 2019",
  },
] satisfies Phrase[];
