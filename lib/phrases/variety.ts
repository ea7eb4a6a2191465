/** Nobody wants to read the same sentence twice, nor several that begin alike. */
import type { Phrase } from "../model";
import { normalise } from "../text";

/** As many as are offered at once. */
const LEADING = 4;

/** All that was said, as one line of words to look phrases up in. */
export function said(texts: string[]): string {
  return ` ${texts.map(plain).join(" | ")} `;
}

/** Whether a phrase's own words already stand in `line` (of `said`), whatever its blanks became there. */
export function alreadySaid({ text }: Phrase, line: string): boolean {
  const run = longestRun(text);
  return run !== "" && line.includes(` ${run} `);
}

/** The longest run of words between blanks and sentence ends: what stays when an agent fills and trims. */
export function longestRun(text: string): string {
  const known = runs.get(text);
  if (known !== undefined) return known;
  const run = text
    .split(/\{\w{1,40}\}|[.?!:;\n]/)
    .map(plain)
    .reduce((longest, next) => (next.split(" ").length > longest.split(" ").length ? next : longest));
  runs.set(text, run);
  return run;
}
const runs = new Map<string, string>();

/** Only words, one space apart. */
export function plain(text: string): string {
  return (
    normalise(text)
      .match(/[\p{L}\p{M}\p{N}']+/gu)
      ?.join(" ") ?? ""
  );
}

/** The first two words after the name: "i'm sorry", "your thing". */
export function opening(phrase: Phrase): string {
  return plain(phrase.text.replace(/^\{name\}, /, ""))
    .split(" ", 2)
    .join(" ");
}

/** The same phrases, best first as they come, with openings that differ among the first few. */
export function varied<Of extends { phrase: Phrase }>(ranked: Of[]): Of[] {
  const leading = new Map<string, Of>();
  for (const one of ranked) {
    if (leading.size === LEADING) break;
    const words = opening(one.phrase);
    if (!leading.has(words)) leading.set(words, one);
  }
  const first = new Set(leading.values());
  return [...first, ...ranked.filter((one) => !first.has(one))];
}
