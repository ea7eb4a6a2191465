/** Times in words for the agent. Pure: what time it is comes in as an argument; without a zone it is the machine's own. */
import { offsetAt, wallAt } from "../dates/wall-clock";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Amends speaks English; of its kinds, the one whose day stands before the month. */
const ENGLISH = "en-GB";
const relative = new Intl.RelativeTimeFormat(ENGLISH, { numeric: "auto", style: "short" });

/**
 * When something is due, as short as it stays clear: "20 min late", "now", "in 20 min", "today, 15:00",
 * "tomorrow, 12:00", "in 2 days", from a week on "Tue 24 Nov, 12:00".
 * @param due epoch ms
 * @param now epoch ms
 */
export function dueWords(due: number, now: number): string {
  const left = due - now;
  if (Math.abs(left) < MINUTE) return "now";
  if (left < 0) return `${lengthWords(-left)} late`;
  // Some kinds of English end a shortened minute with a full stop, which would end the line here.
  if (left < HOUR) return relative.format(Math.floor(left / MINUTE), "minute").replace(/\.$/, "");
  const days = daysBetween(now, due);
  if (days < 2) return `${relative.format(days, "day")}, ${clockWords(due)}`;
  return days < 7 ? relative.format(days, "day") : dateWords(due, now);
}

/**
 * The exact time: "Tue 24 Nov, 12:00", with its year where that is not this one.
 * @param zone IANA name, one that this browser knows
 */
export function dateWords(time: number, now: number, zone?: string): string {
  return `${dayWords(time, now, zone)}, ${clockWords(time, zone)}`;
}

/** "Tue 24 Nov" */
export function dayWords(time: number, now: number, zone?: string): string {
  const sameYear = wallAt(time, zone).year === wallAt(now, zone).year;
  const year = sameYear ? {} : ({ year: "numeric" } as const);
  return format(time, { weekday: "short", day: "numeric", month: "short", ...year }, zone);
}

/** "12:00" */
export function clockWords(time: number, zone?: string): string {
  return format(time, { hour: "2-digit", minute: "2-digit" }, zone);
}

/** How long: "12 min", "3 h 10", "2 days"; never less than a minute. */
export function lengthWords(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.floor(ms / MINUTE))} min`;
  if (ms < DAY) {
    const minutes = Math.floor((ms % HOUR) / MINUTE);
    return `${Math.floor(ms / HOUR)} h${minutes ? ` ${String(minutes).padStart(2, "0")}` : ""}`;
  }
  const days = Math.floor(ms / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}

/** One is slow to make, and a list of follow-ups asks for the same few a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A wall's time is written as if it were UTC, so that one formatter does for every zone: the machine's own may
 * change with every journey, and to ask for its name at each row takes longer than all the rest.
 */
function format(time: number, parts: Intl.DateTimeFormatOptions, zone?: string): string {
  const key = JSON.stringify(parts);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(ENGLISH, { ...parts, timeZone: "UTC" });
  formats.set(key, made);
  return made.format(time + offsetAt(time, zone));
}

/** Midnights between two times, on the machine's calendar: a day of 23 hours is one too. */
function daysBetween(from: number, to: number): number {
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / DAY);
}
