/**
 * The two alarms, both a cache of the database. *Due* rings when the next call has its time. *Watch* rings
 * every minute as long as anything waits, and so bounds what a lost, late or dropped alarm, a changed clock or
 * a background killed in its work can cost; with nothing waiting there is none.
 */
import { browser } from "wxt/browser";
import { alarmTime } from "../clock";

const DUE = "due";
const WATCH = "watch";
/** A due call is shown a minute late at most, once the browser is awake. */
const WATCH_MINUTES = 1;
const MINUTE = 60_000;

/** @param at when the next call has its time; nothing waits where absent */
export async function setAlarms(at: number | undefined, now: number): Promise<void> {
  if (at === undefined) {
    await Promise.all([browser.alarms.clear(DUE), browser.alarms.clear(WATCH)]);
    return;
  }
  const when = alarmTime(at);
  // Made anew, an alarm that is about to ring would be put off by the browser's shortest wait.
  if ((await browser.alarms.get(DUE))?.scheduledTime !== when) await browser.alarms.create(DUE, { when });
  await watch(now);
}

/** From here on a background that is killed is started again within a minute. */
export async function watch(now: number): Promise<void> {
  const there = await browser.alarms.get(WATCH);
  // Under a clock that was set back it would ring as much later.
  if (!there || there.scheduledTime > alarmTime(now) + WATCH_MINUTES * MINUTE)
    await browser.alarms.create(WATCH, { periodInMinutes: WATCH_MINUTES });
}
