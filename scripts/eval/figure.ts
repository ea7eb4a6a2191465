/** What a figure is: one number for a set of labelled messages, ours and, where they can tell, the peers'. */
import type { Judged } from "./judged.ts";
import { PEERS } from "./peers.ts";

export type Count<Row> = (rows: Row[]) => number;

export interface Figure<Row> {
  name: string;
  /** Counted over these alone. */
  among?: (row: Row) => boolean;
  ours: Count<Row>;
  /** The same for a peer, by its index, where peers can tell; `all` to find its best threshold in. */
  peers?: (peer: number, all: Row[]) => Count<Row>;
}

type Scored = Judged<unknown>;
type Score<Row> = (row: Row) => number;

/** A figure that is taken from the score alone, ours and theirs. */
export function byScore<Row extends Scored>(
  name: string,
  count: (rows: Row[], score: Score<Row>) => number,
): Figure<Row> {
  return {
    name,
    ours: (rows) => count(rows, ({ reading }) => reading.score),
    peers: (peer) => (rows) => count(rows, ({ peers }) => peers[peer]!),
  };
}

/** How far ours is above the best of the peers, message by message the same: 0 or less is no better. */
export function lead<Row extends Scored>(name: string, { ours, peers }: Figure<Row>): Figure<Row> {
  return {
    name,
    ours: (rows) => ours(rows) - Math.max(...PEERS.map((_, peer) => peers!(peer, rows)(rows))),
  };
}
