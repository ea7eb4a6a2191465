/**
 * Days as an office counts them: Monday to Friday, at an hour of the local day. Every date is built from
 * local parts and never by adding 24 hours, so that a change of the clocks moves no reminder by an hour.
 * Public holidays are unknown here: they differ by country, and the agent can move a reminder.
 */

/** The hour at which a reminder for a bare day comes, and the hour by which a promise for a bare day is due. */
export const OPENING = 9;
export const CLOSING = 17;

const HOUR = 3_600_000;

/** The instant `days` local days after the day of `now`, at `hour` o'clock. */
export function dayAt(now: number, days: number, hour: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour).getTime();
}

/** The instant `hours` after `now`; an hour is an hour, whatever the clocks do. */
export function hoursLater(now: number, hours: number): number {
  return now + hours * HOUR;
}

export function isWorkingDay(at: number): boolean {
  const weekday = new Date(at).getDay();
  return weekday !== 0 && weekday !== 6;
}

/** The `count`th working day after the day of `now`, at `hour` o'clock. The day of `now` does not count. */
export function workingDaysLater(now: number, count: number, hour: number): number {
  // Every seven days hold five working days, so only the rest is walked.
  let days = Math.floor(count / 5) * 7;
  let left = count % 5;
  while (left > 0) {
    days += 1;
    if (isWorkingDay(dayAt(now, days, 12))) left -= 1;
  }
  // Whole weeks from a Saturday or Sunday end on one: the last working day before it is meant.
  while (count > 0 && !isWorkingDay(dayAt(now, days, 12))) days -= 1;
  return dayAt(now, days, hour);
}

/** `due` itself, or Monday's opening where it falls on a weekend. */
export function onWorkingDay(due: number): number {
  if (isWorkingDay(due)) return due;
  return dayAt(due, new Date(due).getDay() === 6 ? 2 : 1, OPENING);
}

/** The instant of `weekday` (1 Monday … 5 Friday) in the week of `now`, or `weeks` weeks later. */
export function weekdayAt(now: number, weekday: number, weeks: number, hour: number): number {
  // Sunday closes the week that Monday opened.
  const today = new Date(now).getDay() || 7;
  return dayAt(now, weekday - today + weeks * 7, hour);
}
