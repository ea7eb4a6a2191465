/** Figures taken over a set, ours and the peers', each with its interval. */
import { type Interval, interval } from "./bootstrap.ts";
import type { Count, Figure } from "./figure.ts";
import { PEERS } from "./peers.ts";

export const OURS = "Amends";

export interface Measured extends Interval {
  figure: string;
  /** `OURS` or a peer's name. */
  by: string;
  /** How many messages it is counted over. */
  n: number;
  value: number;
}

export interface Measurement {
  /** What was measured on. */
  set: string;
  figures: Measured[];
}

export function measure<Row>(set: string, all: Row[], figures: Figure<Row>[]): Measurement {
  return { set, figures: figures.flatMap((figure) => one(figure, all)) };
}

function one<Row>({ name, among, ours, peers }: Figure<Row>, all: Row[]): Measured[] {
  const rows = among ? all.filter(among) : all;
  const take = (by: string, count: Count<Row>): Measured => ({
    figure: name,
    by,
    n: rows.length,
    value: count(rows),
    ...interval(rows, count),
  });
  const theirs = peers ? PEERS.map((peer, at) => take(peer.name, peers(at, rows))) : [];
  return [take(OURS, ours), ...theirs];
}
