/** Whether a paragraph is an office's legal notice, and not a complaint that uses the same words. */
import { oneOf } from "./shapes";

/** Only notices begin so. */
const CERTAIN = oneOf(
  [
    /(?:legal |privacy |important |e-?mail )?(?:confidentiality|disclaimer|legal notice|privileged|confidential)\b/,
    /(?:this|the)(?: above)? (?:e-?mail|message|communication|transmission|correspondence)\b/,
    /(?:the )?(?:information|contents?) (?:contained |transmitted )?(?:in|of|by|with) this\b/,
    /if (?:you (?:are not the|have received|received|think)|this (?:e-?mail|message))\b/,
    /any (?:views|opinions|unauthori[sz]ed|review|use|dissemination|disclosure)\b/,
    /(?:the )?(?:views|opinions|statements) (?:expressed|or)\b/,
    /(?:diese (?:e-?mail|nachricht)|der inhalt dieser|ce (?:message|courriel|mail)|este (?:mensaje|correo|e-?mail)|esta mensagem|questa (?:e-?mail|comunicazione)|questo messaggio|dit (?:bericht|e-?mail)|deze e-?mail|detta (?:meddelande|e-post)|denne (?:e-?mail|meddelelse|e-post))\b/,
  ],
  "^[^\\p{L}\\d]{0,12}(?:…)",
);
/** Notices may begin so, and people too. */
const POSSIBLE = oneOf(
  [
    /(?:important|notice|caution|warning|attention|please (?:notify|note|delete|be advised))\b/,
    /(?:e-?mail|internet) (?:communications?|transmissions?|cannot|messages?|may)\b/,
    /(?:although|while|whilst|we (?:have|accept|do not)|no (?:liability|responsibility|contract))\b/,
    /(?:unauthori[sz]ed|access to this|it is (?:the|your) responsibility|recipients?|the sender|copyright|nothing in this)\b/,
  ],
  "^[^\\p{L}\\d]{0,12}(?:…)",
);
/** Each counts two. */
const TELLING = [
  /confidential|privileged|vertraulich|confidencial|confidentiel|riservat|vertrouwelijk|konfidentiel|fortrolig/,
  /intended (?:recipients?|solely|only|exclusively|for the)|(?:solely|only|exclusively) for the|addressee|named recipient/,
  /originated (?:from )?outside|outside (?:of )?(?:the|your|our) (?:organi[sz]ation|company|network)|external sender/,
  /do not (?:click|open)/,
  /not (?:necessarily )?(?:represent|reflect)/,
  /no (?:liability|responsibility)|not (?:accept|be) (?:any )?(?:liab|responsib)/,
];
/** Each counts one. */
const FITTING = [
  /virus|malware/,
  /unauthori[sz]ed|prohibited|unlawful/,
  /disclos|disseminat|distribut|copying/,
  /in error|delete|notify/,
  /legally binding|data protection/,
];
const OF_MAIL = /e-?mail|message|transmission|communication|attachment|recipient/;
/** No notice speaks of itself as one person, of what was bought, or of the reader's people. */
const PERSON =
  /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b|\byou (?:shared|sent|lost|people|guys|lied)\b|\byour (?:e-?mails?|website|site|shop|staff|colleagues?|agents?|team|service|customers?|app)\b|\bwe (?:were|got|received|paid|ordered|bought|waited)\b|charged|refund|ordered|parcel|broken|waiting|complain|kidding|!!/;

export function mayBeLegal(line: string): boolean {
  return CERTAIN.test(line) || POSSIBLE.test(line);
}

/** `paragraph`: its lines joined, a few thousand characters at most. */
export function isLegal(paragraph: string): boolean {
  if (PERSON.test(paragraph)) return false;
  const points =
    2 * TELLING.filter((term) => term.test(paragraph)).length +
    FITTING.filter((term) => term.test(paragraph)).length;
  return CERTAIN.test(paragraph) ? points >= 2 : points >= 3 && OF_MAIL.test(paragraph);
}
