/** A long wait. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "a complaint that waits three days",
    lines: ["customer: The espresso machine you sent has a cracked tank."],
    hours: 75,
    stage: "listen",
    next: /^Name the wait first, then own /,
  },
  {
    name: "a question that waits two days",
    lines: ["customer: Hi, do you ship to Norway?"],
    hours: 50,
    stage: "listen",
    next: /^Name the wait first, then answer/,
  },
  {
    name: "a wait that the draft has named",
    lines: ["customer: Hi, do you ship to Norway?"],
    hours: 50,
    draft: "Hi Anna, you waited two days for this answer.",
    stage: "listen",
    next: /^Answer their question/,
  },
  {
    name: "an hour is no long wait",
    lines: ["customer: Hi, do you ship to Norway?"],
    hours: 1,
    stage: "listen",
    next: /^Answer their question/,
  },
  {
    name: "furious weighs more than the wait",
    lines: [
      "customer: You bunch of idiots, my kettle leaks all over the kitchen!!! Absolutely disgusting company!",
    ],
    hours: 75,
    stage: "listen",
    next: /^Offer a call today/,
  },
] satisfies Conversation[];
