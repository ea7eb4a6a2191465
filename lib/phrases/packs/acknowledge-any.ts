/** Whatever it was: owned by one person, in one apology. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-any.my-job",
    stage: "acknowledge",
    text: "I'm sorry for what happened with your {thing}. Putting this right is my job from this message on.",
    fits: {},
    why: "owns it in one sentence",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-any.none-of-it",
    stage: "acknowledge",
    text: "What went wrong with your {thing} should not have happened, and none of it was yours to deal with.",
    fits: {},
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-any.other-things",
    stage: "acknowledge",
    text: "Dealing with your {thing} has taken time you meant for other things. That time counts, and I'm sorry for it.",
    fits: {},
    why: "names the time it cost",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-any.answer-for",
    stage: "acknowledge",
    text: "My name is {agent}, and I'm giving your {thing} my full attention. I answer for what happens next.",
    fits: {},
    why: "one person with a name",
    source: "Packard et al. 2018",
  },
  {
    id: "acknowledge-any.right-to-tell",
    stage: "acknowledge",
    text: "You were right to tell me, and I'm sorry that you had to. I own this from here on.",
    fits: {},
    why: "owns it",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-any.without-a-word",
    stage: "acknowledge",
    text: "This should have been right without a word from you. I'm sorry that it took one.",
    fits: {},
    why: "takes responsibility",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-any.plainly",
    stage: "acknowledge",
    text: "Plainly said: this went wrong, and the cost of it landed on you. I'm answering for it now.",
    fits: {},
    why: "says it straight",
    source: "Packard et al. 2018",
  },
] satisfies Phrase[];
