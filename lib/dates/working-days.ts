/**
 * Days as an office counts them, at an hour of its own day. Every date is built from the calendar's parts and
 * never by adding 24 hours, so that a change of the clocks moves no reminder by an hour.
 */
import { HOURS, type Hours } from "../model/settings";
import { instantOf, wallAt } from "./wall-clock";

const HOUR = 3_600_000;

/** The instant `days` days after the day of `now` in the zone, at `hour` o'clock. */
export function dayAt(now: number, days: number, hour: number, zone?: string, minute = 0): number {
  const { year, month, day } = wallAt(now, zone);
  return instantOf(year, month, day + days, hour, minute, zone);
}

/** The instant `hours` after `now`; an hour is an hour, whatever the clocks do. */
export function hoursLater(now: number, hours: number): number {
  return now + hours * HOUR;
}

/** A day of the calendar, as "2026-12-25", `days` days after the day of `now`. */
export function dateOf(now: number, days: number, zone?: string): string {
  const { year, month, day } = wallAt(now, zone);
  return new Date(Date.UTC(year, month, day + days)).toISOString().slice(0, 10);
}

/** @param date "2026-12-25" */
function isWorkingDate(date: string, { workingDays, daysOff }: Hours): boolean {
  return workingDays.includes(new Date(date).getUTCDay()) && !daysOff.includes(date);
}

/** Whether the office is there on the day of `at`. */
function isWorkingDay(at: number, hours: Hours = HOURS): boolean {
  return isWorkingDate(dateOf(at, 0, hours.zone), hours);
}

/** The `count`th working day after the day of `now`, at `hour` o'clock. The day of `now` does not count. */
export function workingDaysLater(now: number, count: number, hour: number, hours: Hours = HOURS): number {
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if (isWorkingDate(dateOf(now, days, hours.zone), hours)) left -= 1;
  }
  return dayAt(now, days, hour, hours.zone);
}

/** `due` itself, or the next morning of a working day where it falls on a day off. */
export function onWorkingDay(due: number, hours: Hours = HOURS): number {
  return isWorkingDay(due, hours) ? due : workingDaysLater(due, 1, hours.morning, hours);
}

/** The instant of `weekday` (1 Monday … 7 Sunday) in the week of `now`, or `weeks` weeks later. */
export function weekdayAt(now: number, weekday: number, weeks: number, hour: number, zone?: string): number {
  // Sunday closes the week that Monday opened.
  const today = wallAt(now, zone).weekday || 7;
  return dayAt(now, weekday - today + weeks * 7, hour, zone);
}

/** Days of a week that the office is there, 1 Monday … 7 Sunday; all that it usually is where all are off. */
function openDays(now: number, weeks: number, hours: Hours): number[] {
  // A week begins on Monday, whatever its working days are.
  const usual = hours.workingDays.map((day) => day || 7).sort((a, b) => a - b);
  const open = usual.filter((day) => isWorkingDay(weekdayAt(now, day, weeks, 12, hours.zone), hours));
  return open.length ? open : usual;
}

/** The first working day of the week of `now`, or `weeks` weeks later, at noon. */
export function weekStart(now: number, weeks: number, hours: Hours = HOURS): number {
  return weekdayAt(now, openDays(now, weeks, hours)[0]!, weeks, 12, hours.zone);
}

/** The closing of the last one. */
export function weekEnd(now: number, weeks: number, hours: Hours = HOURS): number {
  return weekdayAt(now, openDays(now, weeks, hours).at(-1)!, weeks, hours.closing, hours.zone);
}

/** The instant when `count` hours have passed of those in which the office is open. */
export function workingHoursLater(now: number, count: number, hours: Hours = HOURS): number {
  // Hours that are set the wrong way round open no office: then an hour is an hour.
  if (hours.morning >= hours.closing) return hoursLater(now, count);
  let left = count * HOUR;
  for (let day = 0; ; day++) {
    const opening = Math.max(now, dayAt(now, day, hours.morning, hours.zone));
    const closing = dayAt(now, day, hours.closing, hours.zone);
    const open = isWorkingDay(opening, hours) ? Math.max(0, closing - opening) : 0;
    if (open >= left) return opening + left;
    left -= open;
  }
}
