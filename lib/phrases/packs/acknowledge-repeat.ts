/** The second failure is its own failure. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-repeat.been-through",
    stage: "acknowledge",
    text: "You shouldn't have to go through this with your {thing} more than once. I'm sorry the first time didn't end it.",
    fits: { repeat: true },
    register: "warm",
    why: "names the earlier failure",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-repeat.for-good",
    stage: "acknowledge",
    text: "The trouble with your {thing} should have been over by now. I'm sorry that it isn't, and I own that.",
    fits: { repeat: true },
    register: "plain",
    why: "owns that it was not ended",
    source: "Joireman et al. 2013",
  },
  {
    id: "acknowledge-repeat.more-time",
    stage: "acknowledge",
    text: "You've already given your {thing} too much of your time. I'm sorry that it's taking even more.",
    fits: { repeat: true },
    register: "warm",
    why: "names the effort of doing it again",
    source: "Kenesei & Bali 2020",
  },
  {
    id: "acknowledge-repeat.words-alone",
    stage: "acknowledge",
    text: "This isn't the first time, so words alone won't mean much. I'm sorry, and I'm not asking for your trust in advance.",
    fits: { repeat: true },
    register: "plain",
    why: "does not ask for trust",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "acknowledge-repeat.own-failure",
    stage: "acknowledge",
    text: "When the same thing goes wrong twice, the second time is a failure of its own. I'm sorry for both.",
    fits: { repeat: true },
    register: "plain",
    why: "apologises for both at once",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
