/** Written after the method, and run against it once before anything was changed: repeats and threats. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "where is the thing that was chosen",
    lines: [
      "customer: The wardrobe has a big scratch. Not happy.",
      "agent: Hi Anna, I'm sorry about the scratched wardrobe. Would you prefer a refund or a new door?",
      "customer: The new door, please.",
      "agent: I've ordered it, it comes on Tuesday.",
      "customer: It is Friday and there is no door. I am really annoyed now.",
    ],
    stage: "listen",
    next: /^Name the earlier failure first|^Call them/,
  },
  {
    name: "wrong twice",
    lines: [
      "customer: You sent me the wrong filter.",
      "agent: I'm sorry, I've sent the right one today.",
      "customer: Now the second wrong filter has come. How hard can it be?",
    ],
    stage: "listen",
    next: /^Name the earlier failure first|^Call them/,
  },
  {
    name: "fifth call",
    lines: ["customer: This is my fifth call about the same broken boiler. My family has no hot water!"],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "three tickets, each unanswered",
    lines: [
      "customer: Where is my refund?",
      "customer: I asked three days ago, where is my refund? This is annoying.",
      "customer: Third message. Still no refund. I'm getting angry!",
    ],
    stage: "listen",
    next: /^Call them, or hand it to a lead/,
  },
  {
    name: "repeat named by the draft",
    lines: [
      "customer: You sent me the wrong filter.",
      "agent: I'm sorry, I've sent the right one today.",
      "customer: Now the second wrong filter has come. I'm angry.",
    ],
    draft:
      "Hi Anna, we sent you the wrong filter twice, first on Monday and now again. I'm sorry for the second wrong filter.",
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "small claims court",
    lines: ["customer: I'm taking you to small claims court over the deposit you kept."],
    stage: "listen",
    next: /^Bring in a lead/,
  },
  {
    name: "trading standards",
    lines: ["customer: I have reported this scam to Trading Standards. You owe me 400 pounds."],
    stage: "listen",
    next: /^Bring in a lead/,
  },
  {
    name: "legal, answered in full",
    lines: ["customer: The sofa never came. Refund me or my solicitor will write to you."],
    draft:
      "Hi Anna, your sofa never came, and that was our mistake. I'm sorry for the missing sofa you waited for. I can refund it or deliver it by Friday, which would you prefer? I've reserved a van, and I'll call you by Thursday.",
    stage: "act",
    next: /^Let a lead read it/,
  },
  {
    name: "switching provider",
    lines: ["customer: My bill is wrong and I'm fed up. I'm switching to another provider next month."],
    stage: "listen",
    next: /before any offer to stay|^Name the earlier failure first/,
  },
  {
    name: "one star everywhere",
    lines: [
      "customer: The cot arrived with splinters. I'll leave one-star reviews everywhere to warn other parents.",
    ],
    stage: "listen",
    next: /ask for nothing about what they post/,
  },
  {
    name: "swearing",
    lines: [
      "customer: What the f*** is wrong with you people?! My card is blocked and I'm stranded at the airport!!!",
    ],
    stage: "listen",
    next: /^Offer a call today/,
  },
  {
    name: "opening hours",
    lines: ["customer: Hello! What time do you open on Saturdays?"],
    stage: "listen",
    next: /^Answer their question/,
  },
  {
    name: "opening hours, answered",
    lines: ["customer: Hello! What time do you open on Saturdays?"],
    draft: "Hi Anna, on Saturdays we open at 9.",
    stage: "act",
    next: /^Send it\.$/,
  },
] satisfies Conversation[];
