/** A second failure: the first one is named, and trust is not asked for. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-repeat.been-through",
    stage: "acknowledge",
    text: "You have been through this with your {thing} before. I'm sorry that the first time did not end it.",
    fits: { repeat: true },
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-repeat.for-good",
    stage: "acknowledge",
    text: "Something was wrong with your {thing} before, and it was not put right for good. Leaving it like that was the real mistake.",
    fits: { repeat: true },
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-repeat.words-alone",
    stage: "acknowledge",
    text: "This has happened before, so words alone will not mean much. I'm sorry, and I'm not asking for your trust in advance.",
    fits: { repeat: true },
    why: "does not ask for trust",
    source: "Joireman et al. 2013",
  },
  {
    id: "acknowledge-repeat.own-failure",
    stage: "acknowledge",
    text: "Having to come back with the same problem is its own failure, apart from the first. I'm sorry for both.",
    fits: { repeat: true },
    why: "apologises for both failures once",
    source: "Joireman et al. 2013",
  },
] satisfies Phrase[];
