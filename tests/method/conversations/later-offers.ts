/** Written after the method, and run against it once before anything was changed: complaints and offers. */
import type { Conversation } from "./conversation";

export default [
  {
    name: "a dishwasher that floods",
    lines: [
      "customer: Good morning. The dishwasher you installed last week leaks and our floor is wet. What now?",
    ],
    stage: "listen",
    next: /^Begin with .*dishwasher/,
  },
  {
    name: "a missing charger",
    lines: ["customer: Hi there, the charger is missing from the box of my tablet. Can you send it?"],
    stage: "listen",
    next: /^(?:Begin with the missing item|Answer their question)/,
  },
  {
    name: "hotel room not as booked",
    lines: [
      "customer: We booked a sea view and got a room to the car park. Very disappointing for our anniversary.",
    ],
    stage: "listen",
    next: /^(?:Begin with|Own) /,
  },
  {
    name: "no answer for weeks",
    lines: ["customer: I wrote to you two weeks ago about my invoice and never got a reply. That's poor."],
    stage: "listen",
    next: /^(?:Begin with|Name the earlier failure first)/,
  },
  {
    name: "an unfair fee",
    lines: [
      "customer: Why do I have to pay a 30 euro fee to return a faulty product? That is an unfair rule.",
    ],
    stage: "listen",
    next: /^Begin with /,
  },
  {
    name: "lost photos",
    lines: ["customer: After your update all my photos are gone. Five years of pictures. I'm devastated."],
    stage: "listen",
    next: /^Begin with the lost photos|^Begin with |^Offer a call today/,
  },
  {
    name: "said back and owned, asks for repair",
    lines: [
      "customer: My washing machine stopped after two weeks. I would like it repaired, please. I'm annoyed.",
    ],
    draft:
      "Hi Anna, your washing machine stopped after two weeks. I'm sorry that it broke down so early; we got that wrong.",
    stage: "agree",
    next: /^Say what you can do about .*washing machine/,
  },
  {
    name: "two ways and a day",
    lines: ["customer: My washing machine is faulty after two weeks. I'm annoyed."],
    draft:
      "Hi Anna, your washing machine stopped after two weeks. I'm sorry that it broke down so early; that was our fault. I can have it repaired on Tuesday, or replace it by Friday. Which would you like?",
    stage: "act",
    next: /^Do the first step now/,
  },
  {
    name: "done and dated",
    lines: ["customer: My washing machine is faulty after two weeks. I'm annoyed."],
    draft:
      "Hi Anna, your washing machine stopped after two weeks. I'm sorry that it broke down so early; that was our fault. I can have it repaired on Tuesday, or replace it by Friday. Which would you like? I've reserved both dates for you, and I'll call you on Monday at 10.",
    stage: "act",
    next: /^Send it, and set the reminder/,
  },
  {
    name: "a solution alone",
    lines: ["customer: The blender arrived broken and I'm angry about it."],
    draft: "We will send a replacement by Friday.",
    stage: "listen",
    next: /^Begin with .*blender/,
  },
  {
    name: "chooses store credit",
    lines: [
      "customer: The jacket came with a torn sleeve. I'm disappointed.",
      "agent: Hi Anna, I'm sorry about the torn jacket, that was our mistake. Would you like a refund or store credit with 10 % on top?",
      "customer: I'll take the store credit.",
    ],
    stage: "act",
    next: /^Do what they chose, “I'll take the store credit”/,
  },
  {
    name: "says yes to the proposal",
    lines: [
      "customer: My broadband has been down since Sunday and I can't work. It's infuriating.",
      "agent: Hi Anna, your broadband has been down since Sunday; I'm sorry, that was our fault. Shall I send an engineer tomorrow, or would you rather have a call now?",
      "customer: Yes please, send the engineer tomorrow.",
    ],
    stage: "act",
    next: /^Do what they chose/,
  },
  {
    name: "chooses, and is still cross",
    lines: [
      "customer: You double charged me and I'm angry.",
      "agent: Hi Anna, we charged you twice, and I'm sorry. I can pay it back to your card or credit your next bill. Which do you prefer?",
      "customer: Pay it back to my card. And don't let it happen again, this was annoying.",
    ],
    stage: "act",
    next: /^Do what they chose/,
  },
  {
    name: "wants something else than offered",
    lines: [
      "customer: The wardrobe has a big scratch. Not happy.",
      "agent: Hi Anna, I'm sorry about the scratched wardrobe, that was our mistake. Would you prefer a voucher or a new door?",
      "customer: No, I want a full refund instead of a voucher.",
    ],
    stage: "agree",
    next: /^Take up what they say to the offer: “No, I want a full refund instead of a voucher”/,
  },
] satisfies Conversation[];
