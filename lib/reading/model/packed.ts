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
  levels: string;
}

export function pack(weights: Int8Array): Packed {
  let gaps = "";
  let levels = "";
  let zeros = 0;
  for (const level of weights) {
    if (level === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros >= SYMBOLS - 1; zeros -= SYMBOLS - 1) gaps += CHARACTERS[SYMBOLS - 1];
    gaps += CHARACTERS[zeros]!;
    levels += CHARACTERS[level + LEVELS]!;
    zeros = 0;
  }
  return { gaps, levels };
}

/** Calls `set` with each place whose weight is not zero. */
export function unpack({ gaps, levels }: Packed, set: (place: number, level: number) => void) {
  let place = 0;
  let next = 0;
  for (let at = 0; at < gaps.length; at += 1) {
    const zeros = symbolAt(gaps, at);
    place += zeros;
    if (zeros === SYMBOLS - 1) continue;
    set(place, symbolAt(levels, next) - LEVELS);
    next += 1;
    place += 1;
  }
}

function symbolAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  return code - FIRST - (code > 92 ? 1 : 0);
}
