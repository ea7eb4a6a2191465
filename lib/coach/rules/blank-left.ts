import { places } from "../../acts/places";
import type { Rule } from "../rule";

/** Letters or dots in brackets; a link's text, a footnote and a file name are none. */
const BLANK = /\[(?:(?=[^[\]\n]{0,60}[a-z])[^[\]\n]{2,60}|\.{2,4}|\u2026|_{2,})\](?!\()/g;
const NO_BLANK =
  /^\[(?:sic|edit|image|link|external|x|re|fwd|\w+: ?.*|.*\.\w{2,4}|#?\w{0,6}-?\d+.*|https?.*)\]$/;

export default {
  about: "a blank that was not filled",
  source: "practice",
  severity: "warn",
  check: (draft) =>
    places(draft, BLANK)
      .filter(({ words }) => !NO_BLANK.test(words))
      .map(({ start, end }) => ({ start, end, why: "Fill this in, or take it out, before they read it." })),
  examples: {
    flagged: [
      { draft: "Hi [name], your lamp left us at noon." },
      { draft: "The lamp is [what happened]." },
      { draft: "The lamp is [...]." },
    ],
    fine: [
      { draft: "Here is [your label](https://example.com/label)." },
      { draft: "The lamp is in the photo [1]." },
      { draft: "The crack is in [lamp-left.jpg]." },
    ],
  },
} satisfies Rule;
