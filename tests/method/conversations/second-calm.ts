/** A second set written after the method, and run once before anything was changed: calm, content, waiting, unread. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "warranty question",
    lines: ["customer: Good evening, is the two-year warranty valid abroad as well?"],
    stage: "listen",
    next: /^Answer their question/,
  },
  {
    name: "warranty answered",
    lines: ["customer: Good evening, is the two-year warranty valid abroad as well?"],
    draft: "Good evening Anna, yes, the warranty is valid in all countries.",
    stage: "act",
    next: /^Send it\.$/,
  },
  {
    name: "cancel a newsletter",
    lines: ["customer: Please take me off your newsletter. Thanks."],
    stage: "agree",
    next: /^Tell them what you can do/,
  },
  {
    name: "a change of booking",
    lines: ["customer: Hi, I'd like to move my booking from Tuesday to Wednesday, please."],
    stage: "agree",
    next: /^Tell them what you can do/,
  },
  {
    name: "found it",
    lines: [
      "customer: I can't find my invoice.",
      "agent: It is under Billing.",
      "customer: Found it, perfect. Thanks a lot!",
    ],
    stage: "act",
    next: /^Confirm it/,
  },
  {
    name: "happy after the fix, asked after in the draft",
    lines: [
      "customer: My app crashes.",
      "agent: We fixed it today.",
      "customer: It works now, thank you very much!",
    ],
    draft: "Great, Anna! I'll check in on Friday to see that it is still working.",
    stage: "act",
    next: /^Close it/,
  },
  {
    name: "we asked which model",
    lines: [
      "customer: My boiler shows an error. Annoying.",
      "agent: Sorry to hear that the boiler shows an error. Which model is it?",
    ],
    stage: "acknowledge",
    next: /^Wait for their answer/,
  },
  {
    name: "they told the model",
    lines: [
      "customer: My boiler shows an error. Annoying.",
      "agent: I'm sorry that the boiler fails you, that's on us. Which model is it?",
      "customer: It's a Ferro 24.",
    ],
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "a complaint that waits a week",
    lines: ["customer: My boiler shows an error."],
    hours: 170,
    stage: "listen",
    next: /^Name the wait first/,
  },
  {
    name: "a wish that waits",
    lines: ["customer: Please send me a copy of the invoice for October."],
    hours: 60,
    stage: "agree",
    next: /./,
  },
  {
    name: "Italian",
    lines: [
      "customer: Buongiorno, il mio ordine non è ancora arrivato e nessuno mi risponde. Voglio il rimborso.",
    ],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "Polish",
    lines: [
      "customer: Dzień dobry, moja paczka jeszcze nie dotarła i nikt nie odpowiada na moje wiadomości.",
    ],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "a name and nothing else",
    lines: ["customer: Anna Miller"],
    stage: "listen",
    next: /^Ask one open question/,
  },
  {
    name: "no empathy yet",
    lines: ["customer: My mother's wedding ring was lost by your cleaners. I can't stop crying."],
    draft: "Hi Anna, please fill in the claims form.",
    stage: "listen",
    next: /./,
  },
  {
    name: "empty apology in the last reply",
    lines: [
      "customer: The heating in our room was broken all night and my children were cold. I'm angry.",
      "agent: We apologise for any inconvenience caused.",
    ],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "a promise that is kept in the draft",
    lines: [
      "customer: The heating in our room was broken all night and my children were cold. I'm angry.",
      "agent: Hi Anna, the heating in your room was broken all night and your children were cold. I'm sorry; that was our fault. I can move you to another room or refund the night, which would you prefer? I'll call you by noon.",
      "customer: The refund for the night, please.",
    ],
    draft: "Hi Anna, I've refunded the night, and I'll write to you on Friday to see that it arrived.",
    stage: "act",
    next: /^Send it/,
  },
] satisfies Conversation[];
