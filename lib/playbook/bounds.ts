/** What no playbook has, found before anything walks it by recursion. */

/** Characters of a file: a playbook with every part full has about half of this. */
export const LARGEST = 1_000_000;
/** A recipe within a playbook has ten levels. */
const DEEPEST = 16;
const MOST_VALUES = 100_000;
/** What a key may not be: written to a plain object, each changes more than that object. */
const NOT_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** The first thing that is nested too deep, has a key that is none, or is one value too many, with its place. */
export function firstExcess(top: unknown): { path: PropertyKey[]; why: string } | undefined {
  const waiting: { value: unknown; path: PropertyKey[] }[] = [{ value: top, path: [] }];
  let values = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path } = place;
    values += 1;
    if (values > MOST_VALUES) return { path: [], why: `more than ${MOST_VALUES} values` };
    if (typeof value !== "object" || value === null) continue;
    if (path.length > DEEPEST) return { path, why: `nested more than ${DEEPEST} deep` };
    const isList = Array.isArray(value);
    for (const [key, one] of Object.entries(value)) {
      if (NOT_KEYS.has(key)) return { path, why: `not known here: ${key}` };
      waiting.push({ value: one, path: [...path, isList ? Number(key) : key.slice(0, 60)] });
    }
  }
  return undefined;
}
