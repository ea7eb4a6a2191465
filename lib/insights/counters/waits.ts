/** How long customers waited for the first answer, and to hear that what happened to them was seen. */
import type { Counter } from "./counter";

interface Wait {
  /** Cases in which both the complaint's time and the other are known. */
  of: number;
  /** ms within which half of them had it, and nine in ten; and how many just had. Absent where there is none. */
  half?: number;
  most?: number;
  halfIn?: number;
  mostIn?: number;
}
export interface Waits {
  answer: Wait;
  acknowledgement: Wait;
}

export function waits(): Counter<Waits> {
  const answer: number[] = [];
  const acknowledgement: number[] = [];
  return {
    add: (entry) => {
      if (entry.answer !== undefined) answer.push(entry.answer);
      if (entry.acknowledgement !== undefined) acknowledgement.push(entry.acknowledgement);
    },
    total: () => ({ answer: waitOf(answer), acknowledgement: waitOf(acknowledgement) }),
  };
}

function waitOf(all: number[]): Wait {
  if (!all.length) return { of: 0 };
  const sorted = Float64Array.from(all).sort();
  const [half, most] = [within(sorted, 0.5), within(sorted, 0.9)];
  const upTo = (ms: number) => sorted.findLastIndex((wait) => wait <= ms) + 1;
  return { of: all.length, half, most, halfIn: upTo(half), mostIn: upTo(most) };
}

/** The smallest of them that at least this share do not go beyond: always one that happened. */
const within = (sorted: Float64Array, share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
