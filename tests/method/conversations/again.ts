/** It failed again, or they had to ask again. */
import { type Conversation, CRACKED } from "./conversation";

export default [
  {
    name: "a second failure",
    lines: [CRACKED, "agent: I've sent a new machine today.", "customer: The new one is broken again."],
    stage: "listen",
    next: /^Name the earlier failure first/,
  },
  {
    name: "a second failure, named and owned",
    lines: [
      CRACKED,
      "agent: I've sent a new machine today.",
      "customer: The new machine is broken again. So annoying.",
    ],
    draft:
      "Hi Anna, the new espresso machine came broken again, after the cracked tank of the first. I'm sorry for the second broken machine; that was our mistake.",
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "a third telling",
    lines: [
      "customer: My order 4471 has not arrived. I'm annoyed.",
      "agent: We are checking with the courier.",
      "customer: It still has not arrived, this is frustrating.",
      "agent: We are checking.",
      "customer: Still nothing! I am fed up.",
    ],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "the third time, in their words",
    lines: ["customer: This is the third time that the wrong filter comes. I am really annoyed."],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "written four times, never answered",
    lines: ["customer: I have written four times now about my refund and nobody answers. Ridiculous."],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "broken again, furious",
    lines: ["customer: BROKEN AGAIN!!! You are a bunch of useless idiots, I am furious!"],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
] satisfies Conversation[];
