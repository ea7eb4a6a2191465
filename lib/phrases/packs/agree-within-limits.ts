/** A limit, said after what is possible and before the question. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-within-limits.falls-short",
    stage: "agree",
    text: "What I can do for your {thing} is to {what}, done by {when}. Where would that fall short for you?",
    fits: {},
    why: "leads with what is possible",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-within-limits.beyond-me",
    stage: "agree",
    text: "All of it is more than I may decide alone. I can {what} by {when} and ask my lead for the rest; shall I?",
    fits: {},
    why: "names the limit and a way past it",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
