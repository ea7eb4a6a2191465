/** Small numbers as people say them. */

const SPELT = "an? one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Numbers up to 99 in figures, and the words that people still spell. */
const NUMBER = `(?:\\d{1,2}|a couple(?: of)?|couple(?: of)?|a few|few|${SPELT.join("|")})`;

/** `3-5`, `3 to 5`, `three or four`: one group, the later one, which is the promise. */
export const RANGE = `(?:${NUMBER} ?(?:-|\u2013|\u2014|to|or) ?)?(?:up to )?(${NUMBER})`;

export function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words.includes("couple")) return 2;
  if (words.includes("few")) return 3;
  return Math.max(1, SPELT.indexOf(words));
}
