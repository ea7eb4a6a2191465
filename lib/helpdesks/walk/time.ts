/** Times, where a page says them exactly enough. */

const ZONE = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$/;
const CLOCK = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/;

/**
 * @param said ISO 8601 or RFC 2822, or seconds or milliseconds since 1970.
 * @param utc that a time without an offset is in UTC; without, it is no time at all.
 * @returns ISO 8601
 */
export function exactTime(said: string, utc = false): string | undefined {
  const time = /^\d{10}(?:\d{3})?$/.test(said)
    ? Number(said.padEnd(13, "0"))
    : ZONE.test(said)
      ? Date.parse(said)
      : utc && CLOCK.test(said)
        ? Date.parse(`${said.replace(" ", "T")}Z`)
        : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
