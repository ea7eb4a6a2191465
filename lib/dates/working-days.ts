/**
 * Days as an office counts them, at an hour of the local day. Every date is built from local parts and
 * never by adding 24 hours, so that a change of the clocks moves no reminder by an hour. Public holidays
 * are unknown here: they differ by country, and the agent can move a reminder.
 */
import { HOURS, type Hours } from "../model/settings";

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

function isWorkingDay(at: number, hours: Hours = HOURS): boolean {
  return hours.workingDays.includes(new Date(at).getDay());
}

/** The `count`th working day after the day of `now`, at `hour` o'clock. The day of `now` does not count. */
export function workingDaysLater(now: number, count: number, hour: number, hours: Hours = HOURS): number {
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if (isWorkingDay(dayAt(now, days, 12), hours)) left -= 1;
  }
  return dayAt(now, days, hour);
}

/** `due` itself, or the next morning of a working day where it falls on a day off. */
export function onWorkingDay(due: number, hours: Hours = HOURS): number {
  return isWorkingDay(due, hours) ? due : workingDaysLater(due, 1, hours.morning, hours);
}

/** The instant of `weekday` (1 Monday … 7 Sunday) in the week of `now`, or `weeks` weeks later. */
export function weekdayAt(now: number, weekday: number, weeks: number, hour: number): number {
  // Sunday closes the week that Monday opened.
  const today = new Date(now).getDay() || 7;
  return dayAt(now, weekday - today + weeks * 7, hour);
}

// A week begins on Monday, whatever its working days are.
const inOrder = ({ workingDays }: Hours) => workingDays.map((day) => day || 7);

/** The first working day of the week of `now`, or `weeks` weeks later, at noon. */
export function weekStart(now: number, weeks: number, hours: Hours = HOURS): number {
  return weekdayAt(now, Math.min(...inOrder(hours)), weeks, 12);
}

/** The closing of the last one. */
export function weekEnd(now: number, weeks: number, hours: Hours = HOURS): number {
  return weekdayAt(now, Math.max(...inOrder(hours)), weeks, hours.closing);
}

/** The instant when `count` hours have passed of those in which the office is open. */
export function workingHoursLater(now: number, count: number, hours: Hours = HOURS): number {
  // Hours that are set the wrong way round open no office: then an hour is an hour.
  if (hours.morning >= hours.closing) return hoursLater(now, count);
  let left = count * HOUR;
  for (let day = 0; ; day++) {
    const opening = Math.max(now, dayAt(now, day, hours.morning));
    const open = isWorkingDay(opening, hours) ? Math.max(0, dayAt(now, day, hours.closing) - opening) : 0;
    if (open >= left) return opening + left;
    left -= open;
  }
}
