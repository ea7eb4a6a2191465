/** A first complaint. */
import { type Conversation, CRACKED } from "./conversation";

export default [
  {
    name: "a late sofa",
    lines: ["customer: Hello, my sofa should have arrived on Monday and it still isn't here. I am annoyed."],
    stage: "listen",
    next: /^Begin with .*sofa/,
  },
  {
    name: "a cracked tank",
    lines: [CRACKED],
    stage: "listen",
    next: /^Begin with .*espresso machine/,
  },
  {
    name: "a wrong size",
    lines: ["customer: You sent me size 38 boots instead of 41. Please send the right ones."],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "a double charge, asked politely",
    lines: [
      "customer: Hi, I see that my card was charged twice for order 55120. Could you refund one of them?",
    ],
    stage: "listen",
    next: /^(?:Begin with the double charge|Answer their question)/,
  },
  {
    name: "an app that does not load",
    lines: ["customer: Since the update your app crashes when I open the calendar. I can't work like this."],
    stage: "listen",
    next: /^Begin with the fault/,
  },
  {
    name: "rudeness",
    lines: ["customer: The man on your hotline was incredibly rude to me and hung up. I'm shocked."],
    stage: "listen",
    next: /^Begin with how they were treated/,
  },
  {
    name: "a cancelled flight",
    lines: ["customer: You cancelled our flight to Lisbon a day before. We are really upset about it."],
    stage: "listen",
    next: /^Begin with the cancelled flight/,
  },
  {
    name: "locked out",
    lines: [
      "customer: I can't log in to my account any more, it says that it is locked. This is frustrating.",
    ],
    stage: "listen",
    next: /^Begin with the locked account/,
  },
] satisfies Conversation[];
