import apologises from "../../acts/kinds/apologises";
import { leadOf, type Place, places, restOf } from "../../acts/places";
import type { Draft, Rule } from "../rule";

/** "He would like to apologise", "she is sorry too": another one's. */
const ANOTHERS =
  /\b(?:he|she|they|who|colleague|manager|lead|driver|team|chef|owner)(?:'d|'s|'re| would| wants?| is| are| will| asked)?(?: (?:also|very|so|like|wants?|to|me|truly|really)){0,4} $/;
/** One that is still to come is no second. */
const TO_COME = /^[^.!?\n]{0,30}\b(?:in person|face to face)\b/;

/** Said again without the word: "my sincerest regrets". */
const REGRETS = /\b(?:my|our) (?:\w{4,12} )?regrets\b/g;

export default {
  about: "a second sorry in one reply",
  source: "Marinova, Singh & Singh 2018 (a long apology loses satisfaction)",
  severity: "note",
  check: (draft) =>
    given(draft)
      .slice(1)
      .map(({ start, end }) => ({
        start,
        end,
        why: "You have said it once, and once is stronger: use the room for what you will do.",
      })),
  examples: {
    flagged: [
      { draft: "I'm sorry we lost your parcel. Again, I'm sorry that you had to wait three weeks." },
      {
        draft:
          "We sent you the wrong lamp, and I apologise. The right one left us this morning. Sorry again!",
      },
    ],
    fine: [
      { draft: "I'm sorry we lost your parcel. I've refunded you this morning." },
      { draft: "I'm sorry he was rude. He would like to apologise to you in person." },
      { draft: "I'm sorry we lost your parcel, and there is no need to apologise for your tone." },
    ],
  },
} satisfies Rule;

const given = (draft: Draft): Place[] =>
  [...apologises.find(draft), ...places(draft, REGRETS)]
    .sort((one, other) => one.start - other.start)
    .filter(({ words }) => !/forgiv|pardon|excuse/.test(words))
    .filter(({ start, end }) => !ANOTHERS.test(leadOf(draft, start)) && !TO_COME.test(restOf(draft, end)));
