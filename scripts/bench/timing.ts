/** Times of the same work by several systems, taken in turn, so that what else the machine does hits all. */
export interface System<Work> {
  name: string;
  run: (work: Work) => unknown;
}

/** Milliseconds, sorted, of each system in order. The first `warm` pieces of work are not counted. */
export function times<Work>(systems: System<Work>[], works: Iterable<Work>, warm: number): number[][] {
  const taken: number[][] = systems.map(() => []);
  let seen = 0;
  for (const work of works) {
    for (const [at, { run }] of systems.entries()) {
      const start = performance.now();
      run(work);
      const time = performance.now() - start;
      if (seen >= warm) taken[at]!.push(time);
    }
    seen += 1;
  }
  return taken.map((list) => list.sort((a, b) => a - b));
}

/** Of sorted values; `part` .5 is the median. */
export function percentile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}
