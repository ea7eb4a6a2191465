import { cut, opensSentence } from "../../acts/places";
import { anyOf, placesOf, type Ways } from "../../acts/ways";
import type { Rule } from "../rule";

const LAST = "(?:(?:last|previous|earlier|prior|first) )?";
const LETTER = "(?:e-?mails?|messages?|repl(?:y|ies)|response|notes?|letters?)";
const SAID =
  "(?:said|mentioned|stated|explained|told you|wrote|written|advised|informed you|pointed out|asked)";

const WAYS: Ways = {
  "as I said": anyOf(
    `(?:as|like) (?:i|we)(?:'ve| have)? (?:(?:already|previously|just|clearly) )?${SAID}(?: (?:before|earlier|already|previously|above))?(?: (?:in|on) (?:my|our) ${LAST}(?:${LETTER}|call))?`,
    /as (?:previously|already|clearly|repeatedly) (?:mentioned|stated|explained|advised|discussed|noted|said|informed|communicated|pointed out|told|written|shown|answered|outlined|described)(?: to you)?/,
    /as (?:mentioned|stated|explained|noted) (?:above|before|earlier|previously|in my|in our)/,
    /as you (?:were|have been) (?:already )?(?:told|informed|advised)/,
  ),
  "per my last email": anyOf(
    `(?:as )?per (?:my|our) ${LAST}${LETTER}`,
    `as (?:my|our) (?:last|previous|earlier|prior) ${LETTER} (?:says?|said|states?|stated|explains?|explained)`,
    `(?:please )?(?:refer (?:back )?to|re-?read|see|read|check) (?:my|our) (?:last|previous|earlier|prior|first) ${LETTER}(?: again)?`,
  ),
  "we already told you": anyOf(
    /(?:i|we)(?:'ve| have)? already (?:(?:told|informed|advised|asked|reminded|wrote to|written to) you|(?:explained|answered|said|mentioned|stated|addressed|covered)(?: (?:this|that|it))?(?: to you)?(?=[ ,.!;]|$))/,
    /(?:i|we) (?:did |have )?(?:clearly |already )?(?:told|informed|warned|reminded|advised) you (?:that|before|already|about this|several|twice|many|yesterday|last)/,
    /you(?:'ve| were| have| had)(?: been)? (?:(?:already|clearly|repeatedly|duly|fully) (?:told|informed|warned|reminded|advised|notified)|(?:informed|warned|reminded|notified))(?! (?:too late|late|wrongly|of the wrong|by nobody))/,
    /(?:we|i)(?:'ve| have) (?:already )?been (?:over|through) this|(?:we|i)(?:'ve| have)(?: been)? (?:quite |very |perfectly )?clear (?:about|on|that)/,
  ),
  "if you read": anyOf(
    String.raw`if you(?:'d| had| would)?(?: have)? read (?:my|our|the) (?:\w{2,12} )?${LETTER}`,
    /if you(?:'d| had| would)?(?: have)?(?: just| only)? (?:read|looked?|checked?|listen(?:ed)?|follow(?:ed)?)(?: (?:at|to))?(?: (?:the|our|my|what i|what we) \w{3,14})? (?:carefully|properly|closely|correctly|more carefully|back|up|above|again)/,
    /if you (?:had )?(?:scroll|look|read) (?:back|up|above|again)/,
  ),
  "once again, your": anyOf(
    /once again, (?:the|your|as)|again, as|like i keep|how many times|(?:i|we)(?:'ll| will| must| have to| need to)? repeat(?: myself|,|:| (?:that|once))|let me repeat|for the (?:second|third|last|umpteenth) time,/,
  ),
  "again, we need":
    /(?<=(?:^|[.!?\n]) ?)again, (?=(?:we|you|please|this|that|it|i (?:need|ask|said|can't|cannot|must|have))\b)/g,
};

export default {
  about: "pointing at what was said before",
  source: "practice (restate without pointing)",
  severity: "warn",
  check: (draft) =>
    placesOf(draft, WAYS).map((place) => {
      const why = "It sounds like a reproach: just say it again.";
      const opens = opensSentence(draft, place.start) && /^(?:as|like|per|again)\b/.test(place.words);
      if (place.words.endsWith(", ")) return { ...cut(draft, { ...place, end: place.end - 2 }), why };
      if (opens && draft.text[place.end] === ",") return { ...cut(draft, place), why };
      return { start: place.start, end: place.end, why };
    }),
  examples: {
    flagged: [
      { draft: "As I said, the lamp is on the van." },
      { draft: "Per my last email, the lamp is in the warehouse." },
      { draft: "The lamp is, as previously mentioned, in the warehouse." },
      { draft: "We already told you that the shop is closed." },
      { draft: "Again, we need the label of the lamp." },
      { draft: "If you read the label carefully, the lamp works." },
    ],
    fine: [
      { draft: "As I promised, here is the label." },
      { draft: "The refund takes five days, as you said." },
      { draft: "As we agreed on the phone, the courier comes at noon." },
      { draft: "You were told that we open at nine, and that was wrong." },
    ],
  },
} satisfies Rule;
