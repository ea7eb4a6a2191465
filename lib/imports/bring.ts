/** Lines of a file as phrases of the agent's own, behind those that are there, in the file's order. */
import type { OwnPhrase } from "../model";
import type { Line } from "./brought";

/** Words alike but for spaces and capitals are the same phrase. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s{1,1000}/g, " ")
    .trim();

/** For each line: whether the agent has it already, or the file has it further up. */
export function duplicates(lines: Line[], own: OwnPhrase[]): ("yours" | "above" | undefined)[] {
  const yours = new Set(own.map(({ text }) => bare(text)));
  const above = new Set<string>();
  return lines.map(({ text }) => {
    const words = bare(text);
    if (yours.has(words)) return "yours";
    if (above.has(words)) return "above";
    above.add(words);
    return undefined;
  });
}

/** @param ids as many as there are lines, without `own.` */
export function phrasesFrom(
  lines: Pick<Line, "text" | "tags">[],
  own: OwnPhrase[],
  ids: string[],
  now: number,
): OwnPhrase[] {
  const last = own.reduce((most, { order }) => Math.max(most, order), 0);
  return lines.map(({ text, tags }, at) => ({
    id: `own.${ids[at]}`,
    text,
    tags,
    order: last + 1 + at,
    made: now,
  }));
}
