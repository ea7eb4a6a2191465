import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const THING =
  "(?:refund|money|parcel|package|order|replacement|it|bag|bags|suitcase|luggage|delivery|card|credit|payment|cheque|delay repay|compensation|prescription|letter|new \\w{3,9}|right \\w{3,9}|missing \\w{3,9}|case|wallet|phone|ticket|tickets|voucher|code|claim|duplicate charge|charge|\\d{1,4}(?: quid| pounds| euros| dollars)?)";

export default {
  because: "says that it has come",
  weight: -1.5,
  pattern: anyOf(
    "(?:received|got) (?:it|them|the \\w{3,15}|my \\w{3,15}(?: \\w{3,12})?) (?:today|this morning|yesterday|now|already|safely|back|in the post|just now|tonight|next day|within)",
    `${THING}(?: has| just| have|'s| have just| has just| is| was| finally| has finally)?(?: just| now| finally| already)? (?:arrived|come through|came through|landed|reached me|came|turned up|come|showed up|here|cleared|back|paid|processed|received|reflected|delivered)(?: in my account| early| today| safely| this morning| now| yesterday| next day| already| just now| tonight| last night| fine| intact| ok| and){0,2}(?= ?(?:[,.!:]|and thank|thank|thanks|cheers|in (?:my|one piece|perfect|\\d|a|under)|👍|🎉|$|,))(?! ?[,.] (?:but|broken|damaged|wrong|late|empty|smashed|without))`,
    "(?:arrived|came|landed|turned up|delivered) (?:early|on time|next day|the next day|as promised|safe and sound|in (?:one piece|perfect|great|good|a day|two days|\\d{1,2} (?:mins?|minutes|hours|days|hrs))|today|this morning|in plain|within|ahead|right on|bang on|before)",
    "received with thanks",
    "(?:sent|posted|couriered|delivered|brought|gave|got) (?:me |us )?(?:it|them|a new one|another|another one|a replacement|my \\w{3,12}|her|him) (?:back|free|next day|the same (?:day|night)|straight away|right away|overnight|round|home|to (?:me|us|my|the) (?:door|hotel|house|\\w{3,9})|no questions|without|within)",
    "(?:is|it'?s|was) in my (?:hands|account)",
    "(?:refund|claim|money|credit|compensation) (?:paid|received|through|done|sorted|processed|approved)(?= ?[.!,]| ?$| in | within| today)",
    "got (?:the|my|a) (?:credit|refund|money|replacement|wallet|bag|parcel|upgrade|answer|full refund)(?! (?:yet|number))",
  ),
  unless: ["negated", "supposed", "contradicted"],
  besideFailure: false,
  says: { resolved: true },
  examples: {
    flagged: ["The refund arrived today.", "I got it now, thanks."],
    fine: ["It never arrived.", "I received my parcel today. The mug is broken."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
