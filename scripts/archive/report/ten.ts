/** The ten that weigh most of all that ever came, whatever their number and in whatever order they come. */

interface Ranked<T> {
  rank: number;
  /** Of the archive: of equals, the earlier one stays. */
  line: number;
  one: T;
}

/** The weightiest first. */
export type Ten<T> = Ranked<T>[];

const TEN = 10;

const before = <T>(a: Ranked<T>, b: Ranked<T>) => b.rank - a.rank || a.line - b.line;

/** @param make asked for only where it is one of the ten */
export function put<T>(ten: Ten<T>, rank: number, line: number, make: () => T): void {
  const last = ten.at(-1);
  if (last && ten.length === TEN && (rank < last.rank || (rank === last.rank && line > last.line))) return;
  ten.push({ rank, line, one: make() });
  ten.sort(before).splice(TEN);
}
