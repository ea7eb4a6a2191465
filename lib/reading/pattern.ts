/**
 * How signals are written: phrases as people write them, in lower case with straight quotes. " … " leaves
 * room for up to five words of the same sentence. Every repetition is bounded, so a pattern takes time in
 * step with the text, whatever the text is.
 */

import { spelt } from "./wording";

const SPACE = "[ \\n]{1,2}";
const GAP = "(?:[ ,\\n]{1,2}(?:[^ ,\\n.!?;:]|[.:]\\d){1,20}){0,5}[ ,\\n]{1,2}";

/** What a signal looks for: wordings, each tried only where one of its words stands; or one expression. */
export type Pattern = Wordings | RegExp;

export interface Wordings {
  wordings: string[];
}

/** Whole words of any of the wordings; each may hold groups, but no repetition without a bound. */
export function anyOf(...wordings: string[]): Wordings {
  return { wordings };
}

/** @param flags "y" where the place is known that it must begin at, else "g". */
export function expressionOf(wording: string, flags: "g" | "y"): RegExp {
  return new RegExp(`${flags === "g" ? "(?<!\\w)" : ""}(?:${spaced(spelt(wording))})(?!\\w)`, flags);
}

/** Spaces also stand for line ends; those inside a character class are what they are. */
function spaced(phrase: string): string {
  return phrase.replace(/\[[^\]]{1,80}\]| … | \?| /g, (found) => {
    if (found.startsWith("[")) return found;
    return found === " … " ? GAP : found === " ?" ? "[ \\n]?" : SPACE;
  });
}

/** What may stand between a "not" and the word that it takes back. */
const FILLERS =
  "a|an|any|the|at|all|very|really|that|too|so|is|was|were|has|have|had|think|say|call|be|been|being|feel|feeling|get|getting|even|actually|particularly|trying|to|here|you|it|it's|meant|as|that's|saying";
const NEGATED = new RegExp(
  `(?:\\b(?:not|no|nor|neither|never|without|hardly|nothing|nobody|no one|far from)|n't|\\b(?:dont|didnt|isnt|wasnt))(?: (?:${FILLERS})){0,3} $`,
);
/** "Never been so angry" is no denial. */
const STRESSED = /\bnever (?:been|felt|seen|had)(?: (?:as|so|such|this|an?|more|very)){1,2} $/;

/** Whether the words just before `at` take back what stands there: "not (angry)". */
export function isNegated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).replaceAll("\n", " ");
  return NEGATED.test(before) && !STRESSED.test(before);
}

const SUPPOSED =
  /\b(?:if|in case|whether|unless|suppose|policy on|policy for|do you (?!know|have any idea|reali[sz]e|understand|think|see|really|even)|would you)\b[^.!?\n,:;]{0,50}$/;

/** Whether what stands at `at` is only supposed: "if it arrives (damaged)". */
export function isSupposed(text: string, at: number): boolean {
  return SUPPOSED.test(text.slice(Math.max(0, at - 70), at));
}

/** Whether the same sentence goes on to take it back: "(thank you) …, but it is still broken". */
export function isContradicted(text: string, end: number): boolean {
  return /^[^.!?\n]{0,70}[ ,](?:but|however|although|though|yet)\b/.test(text.slice(end, end + 80));
}
