/** All is well, or was. */
import { type Conversation, CRACKED, OFFER } from "./conversation";

export default [
  {
    name: "it arrived",
    lines: [
      CRACKED,
      OFFER,
      "customer: Please send the new one.",
      "agent: It is on its way.",
      "customer: The new machine arrived and works perfectly. Thank you for your help!",
    ],
    stage: "act",
    next: /^Confirm it, thank them/,
  },
  {
    name: "content, and asked after",
    lines: [CRACKED, OFFER, "customer: Great, it works again, thanks a lot!"],
    draft: "Hi Anna, wonderful! I'll check in with you on Monday: is everything working as it should?",
    stage: "act",
    next: /^Close it/,
  },
  {
    name: "content, then broken again",
    lines: [
      CRACKED,
      OFFER,
      "customer: Thank you, it works!",
      "agent: Glad to hear that.",
      "customer: It is broken again since this morning. I'm annoyed.",
    ],
    stage: "listen",
    next: /^Name the earlier failure first/,
  },
] satisfies Conversation[];
