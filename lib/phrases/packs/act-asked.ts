/** What they asked for, with a date. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-asked.date",
    stage: "act",
    text: "For your {thing}, I'll have a firm date by {when} and send it to you.",
    fits: { asks: ["date"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a date they can hold on to",
    source: "Hogreve et al. 2017",
  },
  {
    id: "act-asked.reason",
    stage: "act",
    text: "You'll have the reason for what went wrong with your {thing} by {when}, in plain words.",
    fits: { asks: ["explanation"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "the reason, by a day",
    source: "Cracco et al.",
  },
  {
    id: "act-asked.call",
    stage: "act",
    text: "I'll call you at {when} about your {thing}. If another time suits you better, tell me.",
    fits: { asks: ["person_or_call"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a call at a set time",
    source: "Michelli",
  },
] satisfies Phrase[];
