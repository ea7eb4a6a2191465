/**
 * Two zones at once: a time is kept in the zone that it was meant in, and who has travelled sees both. "Here"
 * is where the machine is.
 */
import { wallAt } from "../dates/wall-clock";
import { clockWords, dateWords, dayWords } from "./words";

/** IANA name of the machine's zone. */
export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "Buenos Aires" of "America/Argentina/Buenos_Aires". */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** Whether the clocks of that zone say another time then than those here. */
export function isElsewhere(time: number, zone: string): boolean {
  const [there, here] = [wallAt(time, zone), wallAt(time)];
  return there.hour !== here.hour || there.minute !== here.minute || there.day !== here.day;
}

/** "Fri 27 Nov, 17:00"; where it was meant elsewhere "Fri 27 Nov, 17:00 in Lisbon, 12:00 here". */
export function timeWords(time: number, now: number, zone: string): string {
  if (!isElsewhere(time, zone)) return dateWords(time, now);
  const sameDay = wallAt(time, zone).day === wallAt(time).day;
  const here = sameDay ? clockWords(time) : `${dayWords(time, now)}, ${clockWords(time)}`;
  return `${dateWords(time, now, zone)} in ${cityOf(zone)}, ${here} here`;
}
