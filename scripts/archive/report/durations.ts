/** Times between two messages, counted in steps of five in a hundred: as many as there are, in little memory. */

/** How many there are of each step. */
export type Durations = Map<number, number>;

const STEP = Math.log(1.05);
const SECOND = 1000;

/** @param ms not counted where it is not known, or runs backwards */
export function addDuration(durations: Durations, ms: number | undefined): void {
  if (ms === undefined || !(ms >= 0)) return;
  const step = Math.round(Math.log(Math.max(SECOND, ms) / SECOND) / STEP);
  durations.set(step, (durations.get(step) ?? 0) + 1);
}

export const howMany = (durations: Durations): number =>
  [...durations.values()].reduce((sum, count) => sum + count, 0);

/** In ms, true to five in a hundred; `part` .5 is the median. */
export function within(durations: Durations, part: number): number {
  const wanted = part * howMany(durations);
  let before = 0;
  for (const [step, count] of [...durations].sort(([a], [b]) => a - b)) {
    before += count;
    if (before >= wanted) return Math.exp(step * STEP) * SECOND;
  }
  return 0;
}

const UNITS: [string, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "3 hours", "2.5 days" */
export function inWords(ms: number): string {
  const [unit, size] = UNITS.find(([, size]) => ms >= size) ?? UNITS.at(-1)!;
  const count = ms / size < 10 ? Math.round((ms / size) * 2) / 2 : Math.round(ms / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
