/**
 * Weights as text: most are zero, so each that is not stands as the number of zeros before it and its level,
 * one printable character each. Compresses to about what its information is.
 */

/** Weights are whole levels from -LEVELS to LEVELS; what a level is worth stands beside the text. */
export const LEVELS = 45;
/** The first character; a backslash is left out. */
const FIRST = 35;
const SYMBOLS = 2 * LEVELS + 1;

const CHARACTERS = Array.from({ length: SYMBOLS }, (_, at) =>
  String.fromCharCode(FIRST + at >= 92 ? FIRST + at + 1 : FIRST + at),
);

/** Places and levels apart: each compresses better among its own kind. */
export interface Packed {
  /** The zeros before each weight; the last character stands for as many zeros and no weight. */
  gaps: string;
  /** Of each place one for every table. */
  levels: string;
}

/** @param tables of the same length; a place is kept where any of them is not zero, so alike ones cost little. */
export function pack(tables: Int8Array[]): Packed {
  let gaps = "";
  let levels = "";
  let zeros = 0;
  for (const place of tables[0]!.keys()) {
    if (tables.every((table) => table[place] === 0)) {
      zeros += 1;
      continue;
    }
    for (; zeros >= SYMBOLS - 1; zeros -= SYMBOLS - 1) gaps += CHARACTERS[SYMBOLS - 1];
    gaps += CHARACTERS[zeros]!;
    for (const table of tables) levels += CHARACTERS[table[place]! + LEVELS]!;
    zeros = 0;
  }
  return { gaps, levels };
}

/** Calls `set` with each weight that is not zero: its place, its table's index, its level. */
export function unpack(
  { gaps, levels }: Packed,
  tables: number,
  set: (place: number, table: number, level: number) => void,
) {
  let place = 0;
  let next = 0;
  for (let at = 0; at < gaps.length; at += 1) {
    const zeros = symbolAt(gaps, at);
    place += zeros;
    if (zeros === SYMBOLS - 1) continue;
    for (let table = 0; table < tables; table += 1, next += 1) {
      const level = symbolAt(levels, next) - LEVELS;
      if (level !== 0) set(place, table, level);
    }
    place += 1;
  }
}

function symbolAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code - FIRST - (code > 92 ? 1 : 0);
}
