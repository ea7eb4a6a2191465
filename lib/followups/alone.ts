/**
 * One at a time, in this background and in any other: after an update the old one may still be ending while
 * the new one starts. The browser's own lock is let go when its background is killed.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  // Awaited by a promise of the browser's own: Dexie's are not.
  navigator.locks.request("amends-followups", async () => await work()) as Promise<T>;
