import { cut, leadOf, places } from "../../acts/places";
import type { Draft, Found, Rule } from "../rule";

/** Cut out, the sentence says the same. */
const ASIDE =
  /\b(?:obviously|evidently|needless to say|frankly(?: speaking)?|basically|(?<=(?:^|[.!?\n]) ?)clearly(?=,)|quite frankly|to be (?:quite |perfectly |completely |totally )?(?:honest|frank|fair)(?: with you)?|if (?:i|we)(?:'m| am|'re| are)(?: being)? honest|honestly|in all honesty|with all due respect|as you (?:should|must|surely|probably) (?:know|be aware)|as (?:everyone|anyone) knows|simply put|(?<=\byou (?:can |could |may |should |will |must |just )?)simply|simply(?= (?:have|need|must)\b)|(?<=(?:^|[.!?\n]) ?)(?:just )?simply(?= (?!because|put|not|the\b)))(?=,| \p{L})/gu;
const JUST =
  /\b(?:just|only(?= an? )) (?=(?:a|an) (?:(?:small|minor|little|tiny|slight|simple|temporary) \w{3,16}|(?:\w{2,12} )?(?:misunderstanding|glitch|delay|bug|error|mistake|inconvenience|issue|detail|matter|problem|minutes?|days?|scratch|hiccup|difference))\b|(?:have|has|need|needs|had) to\b)/g;
const NO_PROBLEM =
  /(?<=^|[.!?\n,] ?)(?:(?:that's|that is|it's|it is) )?(?:no problem|no worries|not a problem|no biggie|no big deal|not (?:a|that) big (?:a )?deal|not (?:that|so) bad|nothing serious|nothing to worry about)(?: at all)?(?=[.!,]|$)/g;
/** "Twenty minutes is hardly a delay" */
const HARDLY = /\b(?:is|was|are|'s) (?:hardly|barely|scarcely) (?:an?|worth) \w{3,12}/g;
/** "You simply have to", "you can simply": what is no trouble for us was hours for them. */
const WHY = "It slights what they went through: without the word the sentence is as clear.";

export default {
  about: "a word that makes light of it, or of them",
  source: "practice (lists for service teams agree on these words)",
  severity: "note",
  check: (draft) => [...asides(draft), ...lights(draft), ...noProblem(draft)],
  examples: {
    flagged: [
      { draft: "Obviously, the lamp needs a bulb." },
      { draft: "You simply have to press the button." },
      { draft: "To be honest, the lamp is old." },
      { draft: "It's just a small scratch." },
      { draft: "You just need to press the button." },
      { draft: "No problem, a new lamp left us at noon." },
    ],
    fine: [
      { draft: "I've just posted the lamp." },
      { draft: "Is the lamp just as you wanted it?" },
      { draft: "The lamp is simply not bright enough." },
      { draft: "I have spoken honestly with the driver.", temperature: 0 },
      { draft: "No problem, the lamp comes in blue too.", temperature: 0 },
    ],
  },
} satisfies Rule;

function asides(draft: Draft): Found[] {
  return places(draft, ASIDE)
    .filter(({ start, words }) => words !== "honestly" || !leadOf(draft, start).trim())
    .map((place) => ({ ...cut(draft, place), why: WHY }));
}

/** "Could you just send …" asks gently, and "you only have to" promises ease: said of their trouble, both slight. */
function lights(draft: Draft): Found[] {
  return places(draft, JUST)
    .filter(({ start }) =>
      /\b(?:it's|is|was|this is|you|that's|simply|'s)(?: really| all)? $/.test(leadOf(draft, start)),
    )
    .map(({ start, end }) => ({ ...cut(draft, { start, end: end - 1 }), why: WHY }));
}

function noProblem(draft: Draft): Found[] {
  if (draft.reading.temperature === 0) return [];
  return [...places(draft, NO_PROBLEM), ...places(draft, HARDLY)].map(({ start, end }) => ({
    start,
    end,
    why: "It was a problem for them: leave it out, or say thank you.",
  }));
}
