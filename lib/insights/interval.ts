/** How sure a share is, and a difference between two. Bounds that hold nineteen times in twenty. */
import type { Share } from "./counters/counter";

export interface Interval {
  low: number;
  high: number;
}

/** Below so many cases no share and no difference is said, only what was counted. */
export const TOO_FEW = 20;

const Z = 1.959963984540054;

export const shareOf = ({ some, of }: Share) => some / of;

/** Of a share, by Wilson's score (1927): it stays within 0 and 1, and holds for small numbers too. */
export function bounds(share: Share): Interval {
  const { of } = share;
  if (!of) return { low: 0, high: 1 };
  const p = shareOf(share);
  const middle = p + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/** Of `one` less `other`, two different sets of cases, from the bounds of each (Newcombe 1998, method 10). */
export function differenceBounds(one: Share, other: Share): Interval {
  const [p, q] = [shareOf(one), shareOf(other)];
  const [a, b] = [bounds(one), bounds(other)];
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}

/** `few`: not enough cases on one side to say anything. `chance`: it may be nothing. */
export type Difference = { kind: "few" } | ({ kind: "chance" | "clear"; by: number } & Interval);

export function difference(one: Share, other: Share): Difference {
  if (one.of < TOO_FEW || other.of < TOO_FEW) return { kind: "few" };
  const { low, high } = differenceBounds(one, other);
  return { kind: low > 0 || high < 0 ? "clear" : "chance", by: shareOf(one) - shareOf(other), low, high };
}
