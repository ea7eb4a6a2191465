import { namesFailure } from "../../acts/failure-named";
import { leadOf, places } from "../../acts/places";
import type { Draft, Rule } from "../rule";

const THEIRS =
  /\b(?:your|the above|the aforementioned|said) (?:recent |current )?(?:quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|concerns?|issues?|matter|problem|situation)\b/g;
const THIS = /\b(?:this|the|said) (?:query|enquiry|inquiry|issue|matter|concern)\b/g;

export default {
  about: "a noun that could be about anything",
  source: "Packard & Berger 2021 (concrete words show that one has listened)",
  severity: "note",
  check(draft) {
    // Where the draft says in their terms what it is about, "the issue" only saves a repetition.
    const words = namesFailure({ ...draft, thing: "" }) ? THEIRS : [THEIRS, THIS];
    const first = [words].flat().flatMap((pattern) => places(draft, pattern))[0];
    if (!first) return [];
    const { start, end } = first;
    const why = "They can't tell that you read it: use their own word for it.";
    // "regarding your lamp", but not "we understand your lamp".
    const fits = /\b(?:regarding|about|concerning|with regard to|in regard to) $/.test(leadOf(draft, start));
    const better = fits && first.words.startsWith("your") && nameOf(draft);
    return [better ? { start, end, why, better } : { start, end, why }];
  },
  examples: {
    flagged: [
      { draft: "Thank you for contacting us about your query." },
      { draft: "We have looked at the above matter." },
      { draft: "The matter is with our workshop." },
    ],
    fine: [
      { draft: "Thank you for writing about the lamp." },
      { draft: "Your lamp is broken. Our workshop has found the issue." },
    ],
  },
} satisfies Rule;

/** "your espresso machine", where their word for it reads as a name. */
function nameOf({ thing }: Draft): string | undefined {
  return thing && /^[\p{L}][\p{L}\p{N} '-]{2,39}$/u.test(thing) ? `your ${thing}` : undefined;
}
