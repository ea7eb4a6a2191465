/** The team's own wordings as rules of the coach: words found as they stand, with the team's advice. */
import { inCase } from "../acts/places";
import type { Wording } from "../playbook/coaching";
import { normalise } from "../text";
import { rules } from "./all";
import type { Draft, Found, Rule } from "./rule";

/** All rules, the team's last. A wording's own id is `team.` and what the playbook calls it. */
export function rulesWith(wordings: readonly Wording[]): ReadonlyMap<string, Rule> {
  if (!wordings.length) return rules;
  return new Map([...rules, ...wordings.map((one): [string, Rule] => [`team.${one.id}`, ruleOf(one)])]);
}

function ruleOf({ words, advice, better, severity = "note" }: Wording): Rule {
  const phrases = words.map((one) => normalise(one).trim().split(/\s+/));
  return {
    about: "a wording that your team avoids",
    source: "your team’s playbook",
    severity,
    check: (draft) =>
      phrases
        .flatMap((phrase) => found(draft.plain, phrase))
        .map(
          ({ start, end }): Found => ({
            start,
            end,
            why: advice,
            ...(better && { better: inCase(draft as Draft, start, better) }),
          }),
        ),
    examples: { flagged: [], fine: [] },
  };
}

/** Where the words stand one after the other, as whole words, with any white space between them. */
function found(plain: string, words: string[]): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  const first = words[0]!;
  for (let start = plain.indexOf(first); start >= 0; start = plain.indexOf(first, start + 1)) {
    const end = endOf(plain, start, words);
    if (end !== undefined && isEdge(plain, start) && isEdge(plain, end)) places.push({ start, end });
  }
  return places;
}

/** As wide as white space between two words may be, in characters. */
const GAP = 8;

function endOf(plain: string, start: number, words: string[]): number | undefined {
  let at = start;
  for (const word of words) {
    if (at > start) {
      const gap = /^\s{1,8}/.exec(plain.slice(at, at + GAP))?.[0].length;
      if (!gap) return undefined;
      at += gap;
    }
    if (!plain.startsWith(word, at)) return undefined;
    at += word.length;
  }
  return at;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Not in the middle of a word. */
const isEdge = (plain: string, at: number): boolean =>
  !LETTER.test(plain[at - 1] ?? "") || !LETTER.test(plain[at] ?? "");
