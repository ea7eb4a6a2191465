/** Where their wish is more than can be done: what can be done, first. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-within-limits.falls-short",
    stage: "agree",
    text: "What I can do for your {thing} is to {what}, done by {when}. Where would that fall short for you?",
    fits: {},
    register: "plain",
    why: "leads with what is possible",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-within-limits.closest",
    stage: "agree",
    text: "The closest I can get to what you want for your {thing} is to {what} by {when}. How near is that?",
    fits: { agentKnows: true },
    register: "warm",
    why: "leads with what is possible",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-within-limits.beyond-me",
    stage: "agree",
    text: "All of it is more than I may decide alone. I can {what} by {when} and ask my lead for the rest. Shall I?",
    fits: { agentKnows: true },
    register: "plain",
    why: "says who decides the rest",
    source: "Disney, HEARD",
  },
  {
    id: "agree-within-limits.straight-now",
    stage: "agree",
    text: "I'd rather be straight with you now: that part isn't possible. What I can do by {when} is to {what}. Is that of use to you?",
    fits: { agentKnows: true },
    register: "plain",
    why: "says no in plain words, and what is possible",
    source: "Cracco et al.",
  },
  {
    id: "agree-within-limits.another-road",
    stage: "agree",
    text: "One road is closed for your {thing}, another is open: I can {what} by {when}. Would you take that?",
    fits: { agentKnows: true },
    register: "plain",
    why: "another road where one is closed",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
