import { places } from "../../acts/places";
import type { Rule } from "../rule";

/** "{{first_name}}", "<insert name>", "Mr XXX", "____": blanks of other tools. */
const FOREIGN =
  /\{\{?[^{}\n]{1,60}\}?\}|<(?:insert|your|customer|name|date|amount|agent|order|first|last)\b[^<>\n]{0,40}>|\bx{3,10}\b(?!-|\.\w)|_{3,40}|[$€£]x{1,6}\b|\bdd[/.]mm\b|\btb[dc]\b|%\w{3,30}%|\(\([^()\n]{1,40}\)\)|<<[^<>\n]{1,40}>>|\$\{[^{}\n]{1,40}\}|#{1,2}[a-z_]{3,20}#{1,2}|@@\w{3,20}@@|\((?:insert|customer|client|name|date|amount|number|your name)(?: [a-z]{2,12}){0,3}\)|\binsert (?:name|date|amount|number|link|here)\b|\bx{2}[./:]x{2}(?:[./:]x{2,4})?|\bdd[./-]mm[./-]y{2,4}\b/g;
/** Letters or dots in brackets; a link's text, a footnote and a file name are none. */
const BLANK = /\[(?:(?=[^[\]\n]{0,60}[a-z])[^[\]\n]{2,60}|\.{2,4}|\u2026|_{2,})\](?!\()/g;
const NO_BLANK =
  /^\[(?:sic|edit|image|link|external|x|re|fwd|\w+: ?.*|.*\.\w{2,4}|#?\w{0,6}-?\d+.*|https?.*)\]$/;

export default {
  about: "a blank that was not filled",
  source: "practice",
  severity: "warn",
  check: (draft) =>
    [...places(draft, BLANK), ...places(draft, FOREIGN)]
      .filter(({ words }) => !NO_BLANK.test(words))
      .map(({ start, end }) => ({ start, end, why: "Fill this in, or take it out, before they read it." })),
  examples: {
    flagged: [
      { draft: "Hi [name], your lamp left us at noon." },
      { draft: "The lamp is [what happened]." },
      { draft: "The lamp is [...]." },
      { draft: "Hi {{first_name}}, your lamp left us at noon." },
      { draft: "The fitter, Mr XXX, has your lamp." },
    ],
    fine: [
      { draft: "Here is [your label](https://example.com/label)." },
      { draft: "The lamp is in the photo [1]." },
      { draft: "The crack is in [lamp-left.jpg]." },
    ],
  },
} satisfies Rule;
