/** Written after the method, and run against it once before anything was changed: calm, content, waiting, unread. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "an invoice copy",
    lines: ["customer: Please send me a copy of the invoice for October. Thank you in advance."],
    stage: "agree",
    next: /^Tell them what you can do/,
  },
  {
    name: "a feature question with praise",
    lines: ["customer: Love the app! Is there a way to export my notes as PDF?"],
    stage: "listen",
    next: /^Answer their question/,
  },
  {
    name: "solved by themselves",
    lines: [
      "customer: My printer won't connect.",
      "agent: Have you restarted it?",
      "customer: I found it, it was the cable. All working now, thanks!",
    ],
    stage: "act",
    next: /^Confirm it/,
  },
  {
    name: "praise after the repair",
    lines: [
      "customer: The heating is broken and it is freezing.",
      "agent: Our engineer will come at 3 pm today.",
      "customer: He came and it's warm again. Thank you so much, great service!",
    ],
    stage: "act",
    next: /^Confirm it/,
  },
  {
    name: "thanks with a new problem",
    lines: [
      "customer: The heating is broken.",
      "agent: Our engineer will come at 3 pm today.",
      "customer: Thanks, the heating works, but he broke a tile and left a mess. Not impressed.",
    ],
    stage: "listen",
    next: /^(?:Begin with|Name)/,
  },
  {
    name: "we asked for a photo",
    lines: [
      "customer: The mirror arrived cracked. Annoying.",
      "agent: Hi Anna, I'm sorry that the mirror arrived cracked. Could you send me a photo of the crack?",
    ],
    stage: "acknowledge",
    next: /^Wait for their answer/,
  },
  {
    name: "they sent the photo",
    lines: [
      "customer: The mirror arrived cracked. Annoying.",
      "agent: Hi Anna, I'm sorry that the mirror arrived cracked; that was our mistake. Could you send me a photo of the crack?",
      "customer: Here is the photo.",
    ],
    stage: "agree",
    next: /^Say what you can do/,
  },
  {
    name: "five days without a word",
    lines: ["customer: Could you tell me whether the blue version is back in stock?"],
    hours: 121,
    stage: "listen",
    next: /^Name the wait first, then answer/,
  },
  {
    name: "a complaint that waits since yesterday",
    lines: ["customer: The mirror arrived cracked."],
    hours: 26,
    stage: "listen",
    next: /^Name the wait first, then own/,
  },
  {
    name: "Spanish",
    lines: [
      "customer: Hola, mi pedido llegó roto y nadie me contesta. Quiero que me devuelvan el dinero ya.",
    ],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "Dutch",
    lines: [
      "customer: Goedemiddag, mijn bestelling is nog steeds niet aangekomen en ik krijg geen antwoord van jullie.",
    ],
    stage: "listen",
    next: /^Read this one yourself/,
  },
  {
    name: "only a number",
    lines: ["customer: 48213"],
    stage: "listen",
    next: /^Ask one open question/,
  },
  {
    name: "promised and left to keep",
    lines: [
      "customer: My parcel hasn't come. I'm a bit annoyed.",
      "agent: Hi Anna, your parcel has not come, and that was our mistake. I'm sorry for the late parcel you are still waiting for. I've asked the depot to send it out again; it will be with you by Friday, or would you rather have a refund? I'll write to you on Friday at noon.",
      "customer: OK, Friday is fine.",
    ],
    stage: "act",
    next: /./,
  },
] satisfies Conversation[];
