/** We asked, and they have not answered: a reminder that blames nobody. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-nudge.still-here",
    stage: "act",
    text: "{name}, I'm still here for your {thing}. When you have a minute, your answer to my last message is all I need to go on.",
    fits: { answered: true, agentKnows: true },
    register: "warm",
    why: "a kind word about an open question",
    source: "support practice",
  },
  {
    id: "act-nudge.not-closed",
    stage: "act",
    text: "I haven't closed this. Once I have your answer, I'll go on with your {thing} the same day.",
    fits: { answered: true, agentKnows: true },
    register: "plain",
    why: "keeps the door open",
    source: "support practice",
  },
  {
    id: "act-nudge.may-have-slipped",
    stage: "act",
    text: "My question may have slipped through, so here it is once more. If it has sorted itself out, a word is enough and I'll close it.",
    fits: { answered: true, agentKnows: true },
    register: "plain",
    why: "asks again without blame",
    source: "support practice",
  },
] satisfies Phrase[];
