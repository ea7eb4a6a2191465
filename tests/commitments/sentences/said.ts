/** Sentences as agents write them, with what each promises: the measure of lib/commitments and lib/dates. */

/**
 * When a promise is due, local time: `2026-11-27` where only a day is said, `2026-11-27T12:00` where a time
 * of day is, `open` where neither is.
 */
export type Due = string;

export interface Said {
  /** When the agent writes, local time in Berlin. */
  now: string;
  /** A sentence and what each of its promises is due, in their order. */
  promises: [sentence: string, ...due: Due[]][];
}
