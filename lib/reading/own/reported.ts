/**
 * What the customer only reports of others: a guest's words in quotes, a review that they read, a husband's
 * verdict that they do not share. It is set aside, so that no one is judged by another's anger.
 */
import { normalise } from "../../text";

const OTHERS =
  "(?:(?:a|an|the|my|our|your|another|one|some|this|that) (?:\\w{2,12} ){0,2}(?:reviews?|reviewers?|guests?|customers?|clients?|visitors?|users?|posts?|comments?|articles?)(?: of (?:ours|mine|yours))?|someone|somebody|people|others|everyone)";
const KIN =
  "(?:my|our) (?:husband|wife|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|boss|friend|neighbou?r|colleague|flatmate|roommate|grandmother|grandfather|nan|uncle|aunt)";
const SAY =
  "(?:says?|said|saying|told (?:me|us)|tells? (?:me|us)|claim(?:s|ed|ing)?|wrote|writes|writing|calls?|called|calling|thinks?|thought|complain(?:s|ed|ing)?)";

/** Whoever is quoted with marks is not the writer. */
const QUOTED = new RegExp(
  `\\b(?:${OTHERS}|${KIN})(?: who)? ${SAY}(?: [^.!?\\n"']{0,40}|:)? ?(?:"([^"\\n]{3,300})"|'([^'\\n]{3,300})'(?!\\w))`,
  "g",
);
/** What strangers say, without marks: to the end of the sentence. */
const TOLD = new RegExp(`\\b${OTHERS} ${SAY}(?: that)? ([^.!?\\n"]{3,200})`, "g");
/** What the family thinks, where the writer goes on with a matter of their own. */
const UNSHARED = new RegExp(
  `\\b${KIN} ${SAY}(?: that)? ([^.!?,;\\n"]{3,120})[,;] (?:but |and |though )?i(?:'m| am| just| only| myself| don't| do not| have| think| would)\\b`,
  "g",
);

/** `own` with reported words as spaces; the same length, line ends kept. */
export function withoutReported(own: string): string {
  const text = normalise(own);
  let left = own;
  for (const pattern of [QUOTED, TOLD, UNSHARED])
    for (const match of text.matchAll(pattern)) {
      const said = match[1] ?? match[2] ?? "";
      const start = match.index + match[0].lastIndexOf(said);
      left = left.slice(0, start) + " ".repeat(said.length) + left.slice(start + said.length);
    }
  return left;
}
