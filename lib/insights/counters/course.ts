/** How the cases ended, part by part of the period, in the order of time. */
import type { Counter, Period } from "./counter";
import { type Ends, endOf, noEnds } from "./ends";

export interface Part extends Period {
  ends: Ends;
}

/** Parts of a period: enough for a trend, few enough to read. */
export const PARTS = 12;

export function course(period: Period): Counter<Part[]> {
  const parts = Array.from(
    { length: PARTS },
    (_, at): Part => ({
      from: edge(period, at),
      to: edge(period, at + 1),
      ends: noEnds(),
    }),
  );
  return {
    add: (entry) => {
      parts[partOf(period, entry.made)]!.ends[endOf(entry)]++;
    },
    total: () => parts,
  };
}

/** In whole ms, so that a part can be asked for. */
const edge = ({ from, to }: Period, at: number) => from + Math.round(((to - from) * at) / PARTS);

export function partOf(period: Period, made: number): number {
  const near = Math.floor(((made - period.from) / (period.to - period.from)) * PARTS);
  const at = Math.max(0, Math.min(PARTS - 1, near));
  // The edges are rounded, so a neighbour may have it.
  if (made < edge(period, at)) return at - 1;
  return at + 1 < PARTS && made >= edge(period, at + 1) ? at + 1 : at;
}
