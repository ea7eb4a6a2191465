/** The time of a promise has come: news on it, be it done or not. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-kept-word.as-promised",
    stage: "act",
    text: "{name}, I promised you news on your {thing} by now, and here it is.",
    fits: { answered: true, agentKnows: true },
    register: "warm",
    why: "keeps the promise in so many words",
    source: "Solomon, MAMA",
  },
  {
    id: "act-kept-word.done",
    stage: "act",
    text: "I said that I'd be back to you about your {thing} by now. This is what has been done since.",
    fits: { answered: true, agentKnows: true },
    register: "plain",
    why: "news at the time that was promised",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-kept-word.not-yet",
    stage: "act",
    text: "I promised you news by now. It isn't done yet; I'll {what} by {when}, and you'll hear from me then.",
    fits: { answered: true, agentKnows: true },
    register: "plain",
    why: "owns the delay and dates the next word",
    source: "Hogreve et al. 2017",
  },
] satisfies Phrase[];
