/** So that it does not happen a third time. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-repeat.in-place",
    stage: "act",
    text: "To keep this from happening with your {thing} again, I'll {what} by {when} and tell you once it's in place.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "a promise that it will not recur",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "act-repeat.once-more",
    stage: "act",
    text: "Once this is done, I'll check your {thing} with you again, on {day}. Nothing is left to chance this time.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a second check for a second failure",
    source: "Onlinecourses55",
  },
  {
    id: "act-repeat.each-time",
    stage: "act",
    text: "I'll find out what failed each time and report it to you in writing by {when}.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "the cause gets an owner",
    source: "Disney, HEARD",
  },
  {
    id: "act-repeat.own-name",
    stage: "act",
    text: "This time my own name is on it: by {when} I'll {what}.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "one person answers for it",
    source: "Michelli",
  },
] satisfies Phrase[];
