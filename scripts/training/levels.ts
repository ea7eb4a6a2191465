/** Fitted weights as they are shipped: whole levels, most of them zero. */
import { BUCKETS } from "../../lib/reading/model/features.ts";
import { LEVELS } from "../../lib/reading/model/packed.ts";

export interface Shipped {
  /** What one level is worth. */
  level: number;
  words: Int8Array;
  /** In the order of their names. */
  signals: number[];
}

/** How fine: weights below `least` fall away; the larger it is, the fewer remain. */
export interface Grain {
  level: number;
  least: number;
}

const LEAST_SIGNAL = 0.05;

/** The weights that reading will use: thresholds must be set on these. */
export function grained(weights: Float64Array, { level, least }: Grain): Float64Array {
  return weights.map((weight, place) => {
    if (place >= BUCKETS) return Math.abs(weight) < LEAST_SIGNAL ? 0 : Math.round(weight * 100) / 100;
    return Math.abs(weight) < least ? 0 : level * levelOf(weight, level);
  });
}

function levelOf(weight: number, level: number): number {
  return Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / level)));
}

/** @param weights grained. */
export function shipped(weights: Float64Array, { level }: Grain): Shipped {
  const levels = Int8Array.from(weights.subarray(0, BUCKETS), (weight) => levelOf(weight, level));
  return { level, words: levels, signals: [...weights.subarray(BUCKETS)] };
}
