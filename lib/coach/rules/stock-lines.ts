import { cut, inCase, opensSentence, places } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

const WHY = "Everyone has read this line a hundred times: say it as you would on the phone.";

/** What is cut, with the word after it taking its place. */
const EMPTY = /\b(?:please |kindly )?(?:be (?:advised|informed|assured)|rest assured)(?: that)?\b,?/g;
const INSTEAD: [RegExp, string][] = [
  [/\b(?:(?:please )?kindly(?: please)?)(?= [a-z])/g, "please"],
  [/\bplease (?:do not|don't) hesitate to\b/g, "please"],
  [/\bat your (?:earliest |own )?convenience\b/g, "when you can"],
];
const STOCK =
  /\b(?:your \w{3,14} (?:is|are) (?:very |extremely |really |so |truly )?(?:important|valuable|our (?:top |number one )?priority)(?: to us)?|we (?:truly |really |greatly |highly )?(?:value|appreciate) (?:your (?:business|custom|loyalty|feedback|patronage)|you as a)|(?:as|you are|you're) a valued customer|(?:customer|your|guest) satisfaction is (?:our|very|of)|(?:we|i) (?:appreciate|thank you for) your (?:patience and understanding|understanding and patience|(?:kind )?cooperation)|(?:thank you|thanks) for your (?:kind )?understanding|please find (?:attached|enclosed)|do the needful|your (?:continued|ongoing) (?:support|loyalty|patronage|business)|thank you for your (?:kind )?(?:patience and understanding|understanding and patience|cooperation)|we take (?:this|these|all|such|your|customer) \w{3,14}(?: \w{3,14})? very seriously|we strive to|we pride ourselves|valued (?:customer|guest|member|client))\b/g;

export default {
  about: "a line that everyone has read before",
  source: "practice; Packard & Berger 2021 (words that show listening)",
  severity: "note",
  check: (draft) => [...empty(draft), ...instead(draft), ...stock(draft)],
  examples: {
    flagged: [
      { draft: "Please be advised that your refund is on its way." },
      { draft: "Kindly send us a photo of the lamp." },
      { draft: "Dear valued customer, your lamp left us at noon.", customer: "Anna Weber" },
      { draft: "Your call is important to us." },
      { draft: "Please do not hesitate to call me." },
    ],
    fine: [
      { draft: "Please send us a photo of the lamp." },
      { draft: "Thank you for telling me kindly and in detail." },
      { draft: "The ring is valued at 400 euros." },
    ],
  },
} satisfies Rule;

function empty(draft: Draft): Found[] {
  return places(draft, EMPTY)
    .filter(({ start }) => opensSentence(draft, start))
    .map((place) => ({ ...cut(draft, place), why: WHY }));
}

function instead(draft: Draft): Found[] {
  return INSTEAD.flatMap(([pattern, words]) =>
    places(draft, pattern)
      .filter(
        ({ start }) =>
          words !== "please" ||
          opensSentence(draft, start) ||
          /(?:,|\b(?:and|could you|would you|can you|to|then)) $/.test(
            draft.plain.slice(Math.max(0, start - 12), start),
          ),
      )
      .map(({ start, end }) => ({ start, end, why: WHY, better: inCase(draft, start, words) })),
  );
}

function stock(draft: Draft): Found[] {
  return places(draft, STOCK).map(({ start, end, words }) => {
    const name = draft.name;
    const greets = /\bdear $/.test(draft.plain.slice(Math.max(0, start - 6), start));
    return greets && name && words.startsWith("valued")
      ? { start, end, why: WHY, better: name }
      : { start, end, why: WHY };
  });
}
