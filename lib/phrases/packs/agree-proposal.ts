/** One proposal: what I do, by when, and a question. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-proposal.nothing-to-do",
    stage: "agree",
    text: "My proposal for your {thing} ({reference}): I'll {what} by {when}, and you have nothing to do. Does that work for you?",
    fits: {},
    why: "an option, an owner and a time",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-proposal.a-yes",
    stage: "agree",
    text: "I can {what} by {when}. If that suits you, a yes is all I need.",
    fits: {},
    why: "asks for one word",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
