import { cut, inCase, opensSentence, places } from "../../acts/places";
import { anyOf, placesOf, type Ways } from "../../acts/ways";
import type { Draft, Found, Rule } from "../rule";

const WHY = "Everyone has read this line a hundred times: say it as you would on the phone.";

/** What is cut, with the word after it taking its place. */
const EMPTY = /\b(?:please |kindly )?(?:be (?:advised|informed|assured)|rest assured)(?: that)?\b,?/g;
const INSTEAD: [RegExp, string][] = [
  [/\b(?:(?:please )?kindly(?: please)?)(?= [a-z])/g, "please"],
  [/\bplease (?:do not|don't) hesitate to\b/g, "please"],
  [/\bat your (?:earliest |own )?convenience\b/g, "when you can"],
];
const VERY = "(?:(?:very|extremely|really|so|truly|highly|greatly|always|sincerely) )?";

const STOCK: Ways = {
  "your call is important": anyOf(
    String.raw`your \w{3,14} (?:is|are|remains?) ${VERY}(?:important|valuable|(?:our|my) (?:top |number one |highest |first )?priority)(?: to us)?`,
    /(?:customer|your|guest|client) satisfaction is (?:our|very|of|always)|(?:nothing|there is nothing) (?:is )?more important to us than|at the heart of (?:everything|what|all) we/,
    /(?:well-?being|comfort|safety|happiness|satisfaction|trust|security|health) of (?:our|all|every) (?:\w{3,12} )?\w{4,12} (?:is|are|comes?)|(?:is|are) (?:of (?:the )?(?:utmost|paramount|greatest) importance|paramount)(?: to us)?|(?:customer|guest|client|your) (?:happiness|satisfaction|joy|safety) (?:is|comes|drives|matters)|is what drives us|means a (?:great deal|lot|great lot) to us/,
  ),
  "we value your business": anyOf(
    `we ${VERY}(?:value|appreciate|cherish) (?:your (?:business|custom|loyalty|feedback|patronage|input)|you as a|all (?:of )?our)`,
    /(?:as|you are|you're) a valued customer|valued (?:customer|guest|member|client)/,
    /your (?:continued|ongoing) (?:support|loyalty|patronage|business)|your feedback (?:helps us|is (?:a gift|appreciated|valued|valuable))/,
  ),
  "thank you for your understanding": anyOf(
    /(?:we|i) (?:appreciate|thank you for|ask for|hope for|count on|kindly ask for) your (?:(?:kind |continued )?(?:patience|understanding|cooperation)(?: (?:and|or) (?:patience|understanding|cooperation))?)(?! (?:while|until))/,
    /(?:thank you|thanks) for your (?:kind )?(?:understanding|cooperation|patience and understanding|understanding and patience)/,
  ),
  "bringing this to our attention": anyOf(
    /(?:thank you|thanks|we appreciate you|i appreciate you|grateful to you) (?:so much |very much |kindly )?(?:for )?(?:bringing|raising|drawing) (?:this|that|it|these|the matter|the issue|your \w{3,12})(?: matter| issue)? (?:to|with|up to)? ?(?:our|my) (?:attention|notice)/,
    /(?:thank you|thanks) for (?:contacting|reaching out to|getting in touch with|writing to) (?:us|our (?:\w{3,10} )?(?:team|support|service|help ?desk)|customer \w{4,8}|(?:the )?\w{3,12} (?:support|team|service|care))(?! (?:about|with|regarding|so|and))/,
    /(?:i |we )?(?:hope|trust) (?:this|that this|my|our) (?:e-?mail|message|letter|mail) finds you/,
  ),
  "very seriously": anyOf(
    /we (?:always |do )?take (?:this|these|all|such|your|customer|any|every|matters|complaints|feedback)(?: \w{3,14}){0,3} (?:very |extremely |most )?seriously/,
    /(?:your|the) (?:concerns?|comments?|feedback|complaint)(?: has| have)? (?:been )?(?:duly )?noted/,
  ),
  "we strive to": anyOf(
    /we (?:always |constantly |continually )?(?:strive (?:to|for)|pride ourselves|endeavou?r to|aim to (?:provide|deliver|give|offer|please)|are (?:fully |always )?committed to|are dedicated to)|(?:our|the) (?:highest|usual high) standards|(?:we|i) look forward to (?:serving|welcoming) you/,
    /go(?:ing)? the extra mile|world-class (?:service|support)|in (?:an|our) effort to (?:serve|improve|provide)/,
  ),
  "please find attached": anyOf(/please find (?:attached|enclosed)|do the needful|enclosed please find/),
};

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
      { draft: "Thank you for bringing this to our attention." },
    ],
    fine: [
      { draft: "Please send us a photo of the lamp." },
      { draft: "Thank you for telling me kindly and in detail." },
      { draft: "The ring is valued at 400 euros." },
      { draft: "Thank you for your patience while I looked for the shade." },
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
  return placesOf(draft, STOCK).map(({ start, end, words }) => {
    const name = draft.name;
    const greets = /\bdear $/.test(draft.plain.slice(Math.max(0, start - 6), start));
    return greets && name && words.startsWith("valued")
      ? { start, end, why: WHY, better: name }
      : { start, end, why: WHY };
  });
}
