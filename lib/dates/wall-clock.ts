/**
 * The clock on the wall of a zone, and the instant that it means. Without a zone it is the machine's own,
 * which `Date` knows best.
 *
 * A time that the clocks skip in spring is as much later as they jump (02:30 becomes 03:30); of a time that
 * comes twice in autumn the first is meant. `Date` does the same.
 */
import { tzOffset } from "@date-fns/tz/tzOffset";

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface Wall {
  year: number;
  /** 0 January … 11 December, as `Date` counts them. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
}

/** @param at epoch ms. @param zone IANA name; one that this browser does not know is taken for none */
export function wallAt(at: number, zone?: string): Wall {
  // The wall's own figures, written down as if they were UTC.
  const wall = new Date(at + offsetAt(at, zone));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth(),
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    weekday: wall.getUTCDay(),
  };
}

/**
 * The instant, epoch ms, of a time on the wall. Figures may run over, as in `Date`: hour 24, day 0.
 * @param month 0 to 11
 */
export function instantOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  zone?: string,
): number {
  if (zone === undefined) return new Date(year, month, day, hour, minute).getTime();
  const wall = Date.UTC(year, month, day, hour, minute);
  // No zone changes its clocks twice within two days.
  const [before, after] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  const [first, second] = [wall - before, wall - after];
  if (before === after || offsetAt(first, zone) === before) return first;
  return offsetAt(second, zone) === after ? second : first;
}

/** How far the wall is ahead of UTC at that instant, ms. */
export function offsetAt(at: number, zone: string | undefined): number {
  const minutes = zone === undefined ? Number.NaN : tzOffset(zone, new Date(at));
  return (Number.isNaN(minutes) ? -new Date(at).getTimezoneOffset() : minutes) * MINUTE;
}
