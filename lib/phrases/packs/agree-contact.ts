/** After silence: one person, and a rhythm they choose. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-contact.one-person",
    stage: "agree",
    text: "From now on one person answers you about your {thing}: me. Would a call on {day} suit you, or do you prefer it in writing?",
    fits: { failures: ["no_response"] },
    why: "one person, and their channel",
    source: "Michelli",
  },
  {
    id: "agree-contact.rhythm",
    stage: "agree",
    text: "How do you want to hear from me: by phone, or in writing every {day} until this is closed? You choose.",
    fits: { failures: ["no_response"] },
    why: "they set the rhythm",
    source: "support practice",
  },
] satisfies Phrase[];
