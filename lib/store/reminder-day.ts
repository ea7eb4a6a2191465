/** What the desk's day begins with, read in a moment however many reminders there are. */
import type { Reminder } from "../model";
import { firstOf, heldBack, inState, type Rows, without } from "./reminder-lists";

/** The first `most` that are due and the first `most` that are still to come, soonest first. */
export async function dayOf(
  rows: Rows,
  most: number,
  now: number,
): Promise<{ due: Reminder[]; next: Reminder[] }> {
  const held = await heldBack(rows, now);
  const [due, waiting] = await Promise.all([
    firstOf(rows, "due", held, most),
    inState(rows, "waiting")
      .limit(most + held.length)
      .toArray(),
  ]);
  return { due, next: without(held, waiting).slice(0, most) };
}
