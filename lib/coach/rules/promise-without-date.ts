import { around, leadOf, places } from "../../acts/places";
import type { Rule } from "../rule";

/** A sentence that says "now", or says "soon" and is told so by its own rule. */
const SAYS_WHEN =
  /\b(?:now|right away|straight away|immediately|at once|today|already|soon|shortly|asap|as (?:soon|quickly) as|in due|at the earliest|near future|timely|every (?:day|morning|step)|until|whenever|from now on|in future|again|(?:that|the|this)(?: very| same)? (?:day|morning|evening|afternoon|hour|week)|then|in full|within|in the meantime|meanwhile|tonight|tomorrow|before|while|as you)\b/;

/** "Once you send the photo, …": when it happens is up to them. */
const THEIR_TURN = /\b(?:if|once|when|whenever|after|as soon as|should you|please|let (?:me|us) know)\b/;

/** Under way, and no end in sight. */
const LOOKING =
  /\b(?:we|i)(?:'re| are|'m| am) (?:(?:currently|still|now) )?(?:looking into|investigating|working on|checking) (?:it|this|that|(?:the|your) [a-z]{2,16})\b/g;
/** A choice of theirs, or a rule of ours: what we would do, not what we are about to do. */
const CHOICE =
  /\b(?:either|or|whichever|would you|rather|prefer|any(?:thing)?|go by|respect|leave it|be (?:here|glad|happy|there)|every|always|cover|pay for)\b/;
/** A time stands close by: it is known when. */
const TIMED =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:within|in|after) (?:an?|one|two|three|four|five|six|seven|ten|\d{1,3})\b|\d{1,3} (?:(?:working|business) )?(?:minutes|hours|days|weeks)\b|\d{1,2} ?(?:am|pm)\b|\d{1,2}:\d\d|(?:by|at|until|from) \d{1,2}\b)/;

/** Far enough for the next sentence to say when. */
const NEXT = 120;

export default {
  about: "a promise without a time",
  source: "Micah Solomon (spell out what you will do, and by when); Hogreve, Bilstein & Mandl 2017",
  severity: "note",
  check(draft) {
    // One promise with a time holds the whole reply.
    if (draft.promises.some(({ dated }) => dated)) return [];
    const looking = places(draft, LOOKING);
    const open = [...draft.promises, ...looking]
      .sort((a, b) => a.start - b.start)
      .find(
        ({ start, end }) =>
          !SAYS_WHEN.test(draft.plain.slice(start, end)) &&
          !THEIR_TURN.test(leadOf(draft, start)) &&
          !CHOICE.test(around(draft, start)) &&
          !TIMED.test(leadOf(draft, start) + draft.plain.slice(start, end + NEXT)),
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
      { draft: "We are looking into this." },
    ],
    fine: [
      { draft: "We're looking into it, and you'll have an answer by noon tomorrow." },
      { draft: "I'll call the courier and update you by 3 pm." },
      { draft: "I'll call the courier. You will have an answer from me tomorrow." },
      { draft: "I'm refunding you now." },
      { draft: "Once you send me the photo, I'll order the shade." },
      { draft: "Could you send me a photo of the crack?" },
    ],
  },
} satisfies Rule;
