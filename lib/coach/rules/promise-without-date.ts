import { leadOf } from "../../acts/places";
import type { Rule } from "../rule";

/** A sentence that says "now", or says "soon" and is told so by its own rule. */
const SAYS_WHEN =
  /\b(?:now|right away|straight away|immediately|at once|today|already|soon|shortly|asap|as (?:soon|quickly) as|in due|at the earliest|near future|timely|every (?:day|morning|step)|until|whenever|from now on|in future|again)\b/;

/** "Once you send the photo, …": when it happens is up to them. */
const THEIR_TURN = /\b(?:if|once|when|whenever|after|as soon as|should you|please|let (?:me|us) know)\b/;

export default {
  about: "a promise without a time",
  source: "Micah Solomon (spell out what you will do, and by when); Hogreve, Bilstein & Mandl 2017",
  severity: "note",
  check(draft) {
    // One promise with a time holds the whole reply.
    if (draft.promises.some(({ dated }) => dated)) return [];
    const open = draft.promises.find(
      ({ start, end }) =>
        !SAYS_WHEN.test(draft.plain.slice(start, end)) && !THEIR_TURN.test(leadOf(draft, start)),
    );
    if (!open) return [];
    const { start, end } = open;
    return [{ start, end, why: "Add a day or an hour: then they can stop waiting, and you get a reminder." }];
  },
  examples: {
    flagged: [
      { draft: "I'll call the courier about your parcel." },
      { draft: "I have asked the warehouse. We will get back to you." },
      { draft: "Let me check this with our workshop." },
    ],
    fine: [
      { draft: "I'll call the courier and update you by 3 pm." },
      { draft: "I'll call the courier. You will have an answer from me tomorrow." },
      { draft: "I'm refunding you now." },
      { draft: "Once you send me the photo, I'll order the shade." },
      { draft: "Could you send me a photo of the crack?" },
    ],
  },
} satisfies Rule;
