/** Whose turn it is. */
import { type Conversation, CRACKED } from "./conversation";

export default [
  {
    name: "we asked, and they have not answered",
    lines: [CRACKED, "agent: Hi Anna, I'm sorry about the cracked tank. Which part of the tank is cracked?"],
    stage: "acknowledge",
    next: /^Wait for their answer/,
  },
  {
    name: "they sent the number that we asked for",
    lines: [
      "customer: My parcel is late and I'm annoyed.",
      "agent: Hi Anna, I'm sorry that your parcel is late, that was our mistake. Could you tell me your order number?",
      "customer: Sure, it's 48213.",
    ],
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "all was said and promised",
    lines: [
      CRACKED,
      "agent: Hi Anna, the tank of your espresso machine came cracked, and that was our mistake. I'm sorry about the damaged machine. I've sent you a new one today, it will be with you by Thursday. If you'd rather have your money back, tell me. I'll write to you on Thursday.",
    ],
    stage: "act",
    next: /^Keep what was promised/,
  },
  {
    name: "a note is no answer",
    lines: [CRACKED, "note: I'm sorry about the damaged machine, that was our mistake."],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "the promise was not kept",
    lines: [
      CRACKED,
      "agent: Hi Anna, I'm sorry about the cracked tank. I'll call you tomorrow before noon.",
      "customer: You promised to call and nobody called. Really disappointing.",
    ],
    stage: "listen",
    next: /^Call them, or hand it/,
  },
] satisfies Conversation[];
