import { cut, opensSentence, places } from "../../acts/places";
import type { Rule } from "../rule";

const SCOLDING =
  /\b(?:(?:as|like) (?:i|we)(?:'ve| have)? (?:already |previously |just |clearly )?(?:said|mentioned|stated|explained|told you|wrote|written|advised|informed you|pointed out)(?: (?:before|earlier|already|previously|above|in my last (?:email|message|reply)))?|(?:as|per|as per) (?:my|our) (?:last|previous|earlier|prior) (?:e-?mail|message|reply|response|note)|as (?:previously|already|clearly) (?:mentioned|stated|explained|advised|discussed|noted|said|informed|communicated)|as (?:mentioned|stated|explained|noted) (?:above|before|earlier|previously|in my|in our)|(?:i|we)(?:'ve| have)? already (?:told|explained|informed|answered|said|mentioned|advised)(?: you)?)\b/g;

export default {
  about: "pointing at what was said before",
  source: "practice (restate without pointing)",
  severity: "warn",
  check: (draft) =>
    places(draft, SCOLDING).map((place) => {
      const why = "It sounds like a reproach: just say it again.";
      const opens = opensSentence(draft, place.start) && /^(?:as|like|per)\b/.test(place.words);
      if (opens && draft.text[place.end] === ",") return { ...cut(draft, place), why };
      return { start: place.start, end: place.end, why };
    }),
  examples: {
    flagged: [
      { draft: "As I said, the lamp is on the van." },
      { draft: "Per my last email, the lamp is in the warehouse." },
      { draft: "The lamp is, as previously mentioned, in the warehouse." },
      { draft: "We already told you that the shop is closed." },
    ],
    fine: [
      { draft: "As I promised, here is the label." },
      { draft: "The refund takes five days, as you said." },
      { draft: "As we agreed on the phone, the courier comes at noon." },
    ],
  },
} satisfies Rule;
