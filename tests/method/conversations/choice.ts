/** What they answered to an offer. */
import { type Conversation, CRACKED, OFFER } from "./conversation";

export default [
  {
    name: "they choose the refund",
    lines: [CRACKED, OFFER, "customer: The refund, please."],
    stage: "act",
    next: /^Do what they chose, “The refund, please”/,
  },
  {
    name: "they would rather have the new one",
    lines: [CRACKED, OFFER, "customer: Thanks for coming back to me. I'd rather have the new one."],
    stage: "act",
    next: /^Do what they chose/,
  },
  {
    name: "they take up a word of the offer",
    lines: [
      "customer: My playlists are all gone since I changed plans.",
      "agent: I'm sorry. I could restore the backup of Sunday or the one of last month.",
      "customer: Sunday's would be great, and can you tell me when?",
    ],
    stage: "act",
    next: /^Do what they chose, “Sunday's would be great/,
  },
  {
    name: "a question after the thanks is no happy end",
    lines: [
      "customer: The sofa has a tear down the back.",
      "agent: I'm really sorry about the tear in your new sofa.",
      "customer: Ok, thanks. So what happens next?",
    ],
    stage: "listen",
    next: /^Answer their question: “So what happens next\?”/,
  },
  {
    name: "who has answered our question is not listened to once more",
    lines: [
      "customer: My MOT appointment was cancelled without telling me.",
      "agent: Sorry about that. When would suit you?",
      "customer: Any morning next week.",
    ],
    stage: "acknowledge",
    next: /^Own the cancelled MOT appointment/,
  },
  {
    name: "option two",
    lines: [
      CRACKED,
      "agent: Hi Anna, that was our mistake. I can offer you: option 1, a new machine, or option 2, your money back. Which one do you prefer?",
      "customer: Option 2 works for me.",
    ],
    stage: "act",
    next: /^Do what they chose, “Option 2 works for me”/,
  },
  {
    name: "chosen and done, no next word",
    lines: [CRACKED, OFFER, "customer: Please send the new one."],
    draft: "Hi Anna, I've sent the new espresso machine today.",
    stage: "act",
    next: /^Say when it is with them/,
  },
  {
    name: "chosen, done and dated",
    lines: [CRACKED, OFFER, "customer: Please send the new one."],
    draft:
      "Hi Anna, I've sent the new espresso machine today. I'll write to you on Thursday once it is delivered.",
    stage: "act",
    next: /^Send it/,
  },
  {
    name: "a call at a time",
    lines: [
      "customer: Your technician never turned up and I am really annoyed.",
      "agent: Hi Anna, our technician did not come on Friday, and that was our fault. I'm sorry for the missed visit. Would you prefer Tuesday morning or Wednesday afternoon?",
      "customer: Tuesday morning works.",
    ],
    stage: "act",
    next: /^Do what they chose, “Tuesday morning works”/,
  },
  {
    name: "neither will do",
    lines: [CRACKED, OFFER, "customer: Neither of these is good enough. I am getting angry."],
    stage: "agree",
    next: /^Take up what they say to the offer: “Neither of these/,
  },
  {
    name: "nothing was offered, so nothing is chosen",
    lines: [CRACKED, "agent: Thank you, we are looking into it.", "customer: The refund, please."],
    stage: "listen",
    next: /^Begin with|^Own|^Name/,
  },
] satisfies Conversation[];
