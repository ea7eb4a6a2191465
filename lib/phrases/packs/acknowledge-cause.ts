/** The actual reason, which is forgiven more than a vague one. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-cause.what-went-wrong",
    stage: "acknowledge",
    text: "Here is what went wrong with your {thing}: {cause}. That explains it and doesn't excuse it, and I'm sorry.",
    fits: {},
    register: "plain",
    why: "gives the actual reason",
    source: "Cracco et al.",
  },
  {
    id: "acknowledge-cause.actual-reason",
    stage: "acknowledge",
    text: "You deserve the actual reason: {cause}. It should have been caught before it got to you.",
    fits: { ours: true },
    register: "plain",
    why: "gives the actual reason",
    source: "Cracco et al.",
  },
  {
    id: "acknowledge-cause.asked-why",
    stage: "acknowledge",
    text: "You should get the real reason, and here it is: {cause}. I'm sorry for what that meant for you and your {thing}.",
    fits: { asks: ["explanation"] },
    register: "plain",
    why: "gives the reason they want",
    source: "Cracco et al.",
  },
] satisfies Phrase[];
