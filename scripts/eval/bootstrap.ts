/** How far a figure may be trusted: it is taken again over items drawn with replacement, many times. */

export interface Interval {
  low: number;
  high: number;
}

const RESAMPLES = 1000;
/** Of them, so many lie within the interval. */
const WITHIN = 0.95;
const SEED = 20_240_611;

/** The 95 % interval of `figure` over `items` (percentiles); always the same for the same items. */
export function interval<T>(items: T[], figure: (items: T[]) => number, resamples = RESAMPLES): Interval {
  const random = seeded(SEED);
  const figures: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const value = figure(items.map(() => items[Math.floor(random() * items.length)]!));
    if (Number.isFinite(value)) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  const at = (part: number) => figures[Math.round(part * (figures.length - 1))] ?? Number.NaN;
  return { low: at((1 - WITHIN) / 2), high: at((1 + WITHIN) / 2) };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
