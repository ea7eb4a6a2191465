/** One question about the log: it is shown every case of a period in turn, and then says what it counted. */
import type { Entry } from "../ledger";

export interface Counter<Total> {
  add(entry: Entry): void;
  total(): Total;
}

/** The period that is counted, epoch ms: `from <= made < to`. */
export interface Period {
  from: number;
  to: number;
}

/** So many of so many. */
export interface Share {
  some: number;
  of: number;
}

export function none(): Share {
  return { some: 0, of: 0 };
}

export function count(share: Share, isOne: boolean): void {
  share.of++;
  if (isOne) share.some++;
}

/** It is over and said how: the cases that shares are taken of. */
export const ended = ({ closed, outcome }: Entry) => closed && outcome !== undefined;
