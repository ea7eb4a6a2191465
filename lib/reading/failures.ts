/** Which failures a ticket tells, the main one first. */
import type { Failure } from "../model";
import type { Heard } from "./heard";

/** The hottest message names the main one; each message tells its own in order. */
export function failuresOf(heard: Heard[]): Failure[] {
  const told = heard.toSorted((a, b) => b.score - a.score).flatMap((one) => one.told.failures);
  return [...new Set(told)];
}
