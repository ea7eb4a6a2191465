/** Times as an agent in some zone says and reads them. */

/** Whether the zone is one that this machine knows, such as "Europe/Berlin". */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const OWN = process.env.TZ;

/**
 * Makes `zone` the local one of this process, as it is the agent's in the browser: what reads dates in words
 * then needs no zone of its own. Absent: the machine's.
 */
export function workIn(zone: string | undefined): void {
  const wanted = zone ?? OWN;
  if (wanted === process.env.TZ) return;
  // Node.js notices both, and all dates follow.
  if (wanted === undefined) delete process.env.TZ;
  else process.env.TZ = wanted;
}

const two = (part: number) => String(part).padStart(2, "0");

/** "2026-11-27", of the local day. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** "2026-11-27T17:00:00+01:00", local with its offset. */
export function isoTime(at: number): string {
  const time = new Date(at);
  const east = -time.getTimezoneOffset();
  const offset = `${east < 0 ? "-" : "+"}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${isoDay(at)}T${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}${offset}`;
}
