import { cut, opensSentence, places } from "../../acts/places";
import type { Rule } from "../rule";

const SCOLDING =
  /\b(?:(?:as|like) (?:i|we)(?:'ve| have)? (?:already |previously |just |clearly )?(?:said|mentioned|stated|explained|told you|wrote|written|advised|informed you|pointed out)(?: (?:before|earlier|already|previously|above))?(?: (?:in|on) (?:my|our) (?:last|previous|earlier|first|prior)? ?(?:e-?mail|message|reply|letter|call))?|(?:as )?per (?:my|our) (?:(?:last|previous|earlier|prior|first) )?(?:e-?mail|message|reply|response|note|letter)|as (?:my|our) (?:last|previous|earlier|prior) (?:e-?mail|message|reply) (?:says?|said|states?|stated|explains?|explained)|as (?:previously|already|clearly) (?:mentioned|stated|explained|advised|discussed|noted|said|informed|communicated)|as (?:mentioned|stated|explained|noted) (?:above|before|earlier|previously|in my|in our)|(?:i|we)(?:'ve| have)? already (?:(?:told|informed|advised|asked|reminded) you|(?:explained|answered|said|mentioned|stated|addressed|covered)(?: (?:this|that|it))?(?: to you)?(?=[ ,.!;]|$))|if you(?:'d| had)? read (?:my|our|the) (?:\w{2,12} )?(?:e-?mails?|message|reply|replies|letter)|(?:we|i)(?:'ve| have) (?:already )?been (?:over|through) this|(?:i|we) (?:did |have )?(?:clearly |already )?(?:told|informed|warned|reminded|advised) you (?:that|before|already|about this|several|twice|many)|once again, (?:the|your|as)|again, as|(?:if you (?:had )?(?:scroll|look|read) (?:back|up|above|again))|like i keep|how many times)\b/g;

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
