/**
 * The background's one clock, in epoch ms. All that decides when a reminder comes asks here, so that a build
 * for tests can put another clock in this file's place and let years pass.
 */

export const now = (): number => Date.now();

/** What the browser's alarms must be told for something to ring at `at` by this clock. */
export const alarmTime = (at: number): number => at;
