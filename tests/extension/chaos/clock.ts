/**
 * Stands in for lib/clock.ts in the build that the chaos test runs, and is all that differs from what ships: a
 * clock that the test sets, and word to the test of every notification that is sent. Both are kept outside
 * the background, since that is killed at any moment.
 */

/** What the test has made of time, ms, on top of the machine's own. */
export interface Kept {
  /** Time that went by: for alarms too. */
  passed: number;
  /** The clock was set by so much, which is no time. */
  jumped: number;
  /** Where notifications are reported to, on this machine. */
  port: number;
  /** Which schedule it is, counted from the first. */
  play: number;
}

/** The database and channel that test and background share. No event of the browser's: that would wake it. */
const SHARED = "chaos";

let kept: Kept = { passed: 0, jumped: 0, port: 0, play: 0 };
/** The schedule that this background began in: a word of its end must not be taken for one of the next. */
let play = 0;

export const now = (): number => Date.now() + kept.passed + kept.jumped;

/** Chromium's alarms follow the clock; Firefox's are timers, which a clock that is set does not move. */
export const alarmTime = (at: number): number => (import.meta.env.FIREFOX ? at - kept.jumped : at);

new BroadcastChannel(SHARED).onmessage = ({ data }: MessageEvent<Kept>) => {
  kept = data;
};

const known = new Promise<void>((resolve) => {
  const opening = indexedDB.open(SHARED);
  opening.onupgradeneeded = () => opening.result.createObjectStore(SHARED);
  opening.onsuccess = () => {
    const reading = opening.result.transaction(SHARED).objectStore(SHARED).get(SHARED);
    reading.onsuccess = () => {
      kept = reading.result ?? kept;
      play = kept.play;
      opening.result.close();
      resolve();
    };
  };
});

// Nothing is decided before the clock is known: the background takes this lock for every turn and change.
const request = navigator.locks.request.bind(navigator.locks) as (
  name: string,
  work: (lock: Lock | null) => Promise<unknown>,
) => Promise<unknown>;
Object.defineProperty(navigator.locks, "request", {
  value: (name: string, work: (lock: Lock | null) => Promise<unknown>) =>
    known.then(() => request(name, work)),
});

interface Notifications {
  create(...args: unknown[]): unknown;
}
const { browser, chrome } = globalThis as unknown as Record<
  "browser" | "chrome",
  { notifications: Notifications } | undefined
>;
const notifications = (browser ?? chrome)!.notifications;
const create = notifications.create.bind(notifications);
notifications.create = (...args) => {
  const one = { key: crypto.randomUUID(), id: args[0] };
  const out = () => report({ ...one, out: true });
  const heard = args.at(-1);
  // What stands on the screen is known to the test before.
  const asked = report({ ...one, out: false });
  if (typeof heard !== "function") return asked.then(() => create(...args)).finally(out);
  return asked.then(() =>
    create(...args.slice(0, -1), (...answer: unknown[]) => {
      void out();
      heard(...answer);
    }),
  );
};

async function report(what: object): Promise<void> {
  // Outlives a background that is killed right after.
  const how = {
    method: "POST",
    mode: "no-cors",
    keepalive: true,
    body: JSON.stringify({ ...what, play }),
  } as const;
  await fetch(`http://127.0.0.1:${kept.port}/`, how).catch(() => {
    // The test has ended.
  });
}
