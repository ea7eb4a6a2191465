/** Quiet hours: nothing pops up in them. Pure; epoch ms. */
import { instantOf, wallAt } from "../dates/wall-clock";
import type { FollowUpRules } from "../model";

/**
 * When the quiet hours that `now` lies in end; undefined outside them. From 20 to 7 is over midnight, from 8
 * to 8 is never.
 * @param zone IANA name of the zone that the hours are of; the machine's own where absent
 */
export function quietUntil(now: number, quiet: FollowUpRules["quiet"], zone?: string): number | undefined {
  if (!quiet || quiet.from === quiet.to) return undefined;
  const { from, to } = quiet;
  const { year, month, day, hour } = wallAt(now, zone);
  const late = hour >= from;
  const early = hour < to;
  if (from < to ? !(late && early) : !(late || early)) return undefined;
  return instantOf(year, month, early ? day : day + 1, to, 0, zone);
}
