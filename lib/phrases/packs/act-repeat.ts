/** So that it does not come back: prevention, with a date. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-repeat.in-place",
    stage: "act",
    text: "To keep this from happening to your {thing} again, I will {what} by {when} and tell you once it's in place.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    why: "a promise that it will not recur",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "act-repeat.once-more",
    stage: "act",
    text: "After the fix I'll check your {thing} with you once more, on {day}. I'm not leaving this to chance again.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    why: "a second check for a second failure",
    source: "support practice",
  },
  {
    id: "act-repeat.each-time",
    stage: "act",
    text: "I've written down what failed each time and who changes it. You'll have the result from me by {when}.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    why: "the cause gets an owner",
    source: "Marriott, LEARN",
  },
  {
    id: "act-repeat.my-own-name",
    stage: "act",
    text: "My own name is on the fix this time. I'll test it by {when}, before I ask you to rely on it.",
    fits: { repeat: true, outcome: ["unhappy", "neutral_open"] },
    why: "one person answers for it",
    source: "Michelli",
  },
] satisfies Phrase[];
