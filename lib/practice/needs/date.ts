/** It is said when. */
import { sentenceAt } from "../../acts/places";
import { statedTimes } from "../../acts/stated-time";
import { tellsDone } from "../../method/stages/act";
import type { Seen } from "../seen";
import type { Span } from "./own-case";

/** What is done needs no date any more; what is only booked or asked for does. */
export const FINAL =
  /\b(?:i|we)(?:'ve| have| just)(?: (?:just|now|already|also))* (?:refunded|sent|cancelled|canceled|ended|moved|waived|frozen|corrected|unlocked|credited|reset|paid|fixed|posted|changed|transferred|restored|attached|put|given|taken|added|counted)\b|\b(?:\w{2,12}'s|is|are|has been|have been) (?:now |already |just )?(?:refunded|cancelled|credited|unlocked|waived|reversed|restored)\b|^(?:refunded|sent|cancelled|fixed|done)\b|\b(?:is|are) (?:now )?(?:on (?:its|the|their) way|done|attached|frozen|back|there|safe|in your inbox)\b|\b(?:i|we) (?:put|sent|gave|moved|posted|froze|ended|cancelled|refunded|mailed|emailed|paid) [^.!?]{1,60}\b(?:just now|today|already|this (?:morning|afternoon)|(?:a|ten|five) (?:minutes?|moment) ago)\b|\b(?:sending|refunding|putting) (?:you |it |the |your ).{0,40}\bnow\b/;

/** Until somebody comes back, or knows more, is no time. */
const HANGS = /\b(?:as soon as|when(?:ever)? (?:i|we|he|she|they|my|the)|once (?:i|we|he|she|they|my|the))\b/;
/** Done by whom it may. */
const PASSED = /\b(?:transferred|refunded|sent|booked|moved)\b/;
/** A time that is over, or theirs. */
const OVER =
  /\b(?:was|were|had|should(?:'ve| have| not have|n't have)|waited|promised for|since|ordered|stood|happened|cancelled on|isn't in|not in|is off)\b/;

/** "Five minutes.", "two days at most" */
const LASTS =
  /^(?:it takes )?(?:\d{1,2}|an?|one|two|three|four|five|six|ten|fifteen|twenty) (?:minutes?|hours?|(?:working )?days?)[.!]?$|\b(?:count on|allow|reckon (?:on|with)) (?:about |up to )?(?:\d{1,2}|an?|one|two|three|four|five|ten) (?:working )?(?:minutes?|hours?|days?)\b|\bmax(?:imum)?\.? \d{1,2} (?:minutes?|hours?|days?)\b|\b(?:minutes?|hours?|days?) (?:at (?:the )?most|max|tops|to arrive)\b/;

/** Where a sentence starts anew: what was is told before it, what will be after. */
const ANEW = /[:;\u2013\u2014]|, (?=(?:so|and|but|i|we|it|you)\b)/g;

function clauseAt(words: string, at: number): string {
  const breaks = [...words.matchAll(ANEW)].map(({ index }) => index);
  const from = breaks.findLast((one) => one < at) ?? 0;
  return words.slice(from, breaks.find((one) => one >= at) ?? words.length);
}

export function date(seen: Seen): Span[] {
  const { draft } = seen;
  const sentenceOf = ({ start }: Span) => sentenceAt(draft, start);
  const wordsOf = ({ start, end }: Span) => draft.plain.slice(start, end);
  const promised = [...seen.act("time_bound"), ...draft.promises.filter(({ dated }) => dated)].filter(
    (place) => !HANGS.test(wordsOf(sentenceOf(place))),
  );
  if (promised.length) return promised.slice(0, 2);
  const timed = statedTimes(draft).filter((place) => {
    const words = clauseAt(wordsOf(sentenceOf(place)), place.start - sentenceOf(place).start);
    if (HANGS.test(words)) return false;
    return tellsDone(words) || !OVER.test(words) || FINAL.test(words) || PASSED.test(words);
  });
  if (timed.length) return timed.slice(0, 2);
  const lasts = draft.body.filter((sentence) => LASTS.test(wordsOf(sentence)));
  if (lasts.length) return lasts.slice(0, 1);
  return draft.body.filter((sentence) => FINAL.test(wordsOf(sentence)) && !HANGS.test(wordsOf(sentence)));
}
