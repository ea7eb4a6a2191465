/** On through the draft: what it says moves the steps. */
import { type Conversation, CRACKED, OFFER } from "./conversation";

export default [
  {
    name: "said back, not owned",
    lines: [CRACKED],
    draft: "Hi Anna, thank you for telling me that the tank of the espresso machine came cracked.",
    stage: "acknowledge",
    next: /^Own the damaged espresso machine/,
  },
  {
    name: "owned, nothing offered",
    lines: [CRACKED],
    draft:
      "Hi Anna, the tank of your espresso machine came cracked, and that was our mistake. I'm sorry about the damaged machine.",
    stage: "agree",
    next: /^Say what you can do about/,
  },
  {
    name: "one way offered, no choice",
    lines: [CRACKED],
    draft:
      "Hi Anna, the tank of your espresso machine came cracked, and that was our mistake. I'm sorry about the damaged machine. I can send you a new one by Thursday.",
    stage: "agree",
    next: /^Give them two ways/,
  },
  {
    name: "a choice without a day",
    lines: [CRACKED],
    draft:
      "Hi Anna, the tank of your espresso machine came cracked, and that was our mistake. I'm sorry about the damaged machine. I can send you a new one or refund it, which would you prefer?",
    stage: "agree",
    next: /by which day/,
  },
  {
    name: "all agreed, nothing done",
    lines: [CRACKED],
    draft: OFFER.replace("agent: ", ""),
    stage: "act",
    next: /^Do the first step now/,
  },
  {
    name: "done, but no next word",
    lines: [CRACKED],
    draft: `${OFFER.replace("agent: ", "")} I've already asked the warehouse to put one aside.`,
    stage: "act",
    next: /^Name the day/,
  },
  {
    name: "whole",
    lines: [CRACKED],
    draft: `${OFFER.replace("agent: ", "")} I've already asked the warehouse to put one aside. I'll write to you by Thursday noon.`,
    stage: "act",
    next: /^Send it, and set the reminder/,
  },
  {
    name: "an apology on an if is none",
    lines: [CRACKED],
    draft:
      "Hi Anna, the tank of your espresso machine came cracked. I'm sorry if you were affected by the damage.",
    stage: "acknowledge",
    next: /^Own the damaged espresso machine/,
  },
  {
    name: "an apology that names nothing is none",
    lines: [CRACKED],
    draft:
      "Hi Anna, thanks for writing about the cracked tank of the espresso machine. We apologise for the inconvenience.",
    stage: "acknowledge",
    next: /^Own /,
  },
  {
    name: "angry, owned, and its cost left out",
    lines: ["customer: My parcel is three weeks late and nobody cares. This is a disgrace!"],
    draft: "Hi Anna, your parcel is late, and that was our mistake. I'm sorry about the late delivery.",
    stage: "acknowledge",
    next: /^Say what it cost them/,
  },
] satisfies Conversation[];
