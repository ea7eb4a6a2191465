/** Calm questions and wishes. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "a plain question",
    lines: ["customer: Hi, do you ship to Norway?"],
    stage: "listen",
    next: /^Answer their question: “Hi, do you ship to Norway\?”/,
  },
  {
    name: "a plain question, answered",
    lines: ["customer: Hi, do you ship to Norway?"],
    draft: "Hi Anna, yes, we ship to Norway.",
    stage: "act",
    next: /^Send it\.$/,
  },
  {
    name: "a second plain question",
    lines: [
      "customer: Do you ship to Norway?",
      "agent: Yes, we ship to Norway.",
      "customer: And how long does shipping take?",
    ],
    stage: "listen",
    next: /^Answer their question: “And how long/,
  },
  {
    name: "a calm wish",
    lines: ["customer: Hello, please change my delivery address to 5 Mill Lane."],
    stage: "agree",
    next: /^Tell them what you can do/,
  },
  {
    name: "a calm wish, met",
    lines: ["customer: Hello, please change my delivery address to 5 Mill Lane."],
    draft: "Hi Anna, I've changed your delivery address to 5 Mill Lane.",
    stage: "act",
    next: /^Send it\.$/,
  },
  {
    name: "words that say nothing",
    lines: ["customer: The soup."],
    stage: "listen",
    next: /^Ask one open question/,
  },
  {
    name: "thanks alone",
    lines: ["customer: Do you ship to Norway?", "agent: Yes.", "customer: Great, thank you very much!"],
    stage: "act",
    next: /^Confirm it/,
  },
] satisfies Conversation[];
