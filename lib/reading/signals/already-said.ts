import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "has told you before",
  weight: 1,
  more: 0.25,
  pattern: anyOf(
    "(?:spoken|spoke|talked|speaking) (?:to|with) (?:two|three|four|five|six|several|many|\\d{1,2}) (?:different )?(?:agents|people|colleagues)",

    "(?:called|phoned|rang|emailed|e-mailed|wrote|written|messaged|contacted|chased|tried|asked)(?: \\w{2,12}){0,2} (?:twice|(?:two|three|four|five|six|several|many|multiple|countless|\\d{1,2}) times)",
    "(?:two|three|four|five|six|several|many|multiple|countless|numerous|\\d{1,2}) (?:emails|e-mails|calls|phone calls|messages|tickets|visits|trips)",
    "as (?:i|we)(?: have|'ve)?(?: already)? (?:said|mentioned|stated|explained|told|wrote|asked)",
    "as (?:mentioned|stated|explained|said|discussed|requested) (?:before|above|earlier|previously|already|twice|in my)",
    "(?:i|we)(?:'ve| have)? (?:already|just|previously|repeatedly) (?:said|told|explained|sent|given|gave|provided|answered|mentioned|asked|tried|done|contacted|called|emailed|written|wrote|complained|reported|paid|returned)",
    "(?:told|explained|asked|written|wrote|contacted|called|emailed|chased|reported|complained|rang|phoned|messaged) … (?:before|times|twice|already|last (?:week|month))",
    "how many (?:more )?times",
    "(?:don't|do not|won't|can't) want to (?:repeat|explain) … again",
    "repeat(?:ing)? myself",
    "(?:have|having) to (?:explain|repeat) … (?:again|every|each)",
  ),
  unless: ["supposed"],
  says: { repeat: true, feelings: ["frustration"] },
  examples: {
    flagged: [
      "As I said before, the code is wrong.",
      "I've already sent you the photos.",
      "I told you this twice.",
      "Three emails and no reply",
      "I have called four times.",
    ],
    fine: ["As he said, it is a lovely colour.", "I sent you the photos."],
  },
  source: "Maxham & Netemeyer 2002, Journal of Marketing 66(4)",
} satisfies SignalRule;
