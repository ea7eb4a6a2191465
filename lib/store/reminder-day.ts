/** What the desk's day begins with, read in a moment however many reminders there are. */
import { isDue } from "../followups/life";
import type { Reminder } from "../model";
import { inState, type Rows } from "./reminder-pages";

/** The first `most` that are due and the first `most` that are still to come, soonest first. */
export async function dayOf(
  rows: Rows,
  most: number,
  now: number,
): Promise<{ due: Reminder[]; next: Reminder[] }> {
  const [shown, showing, called, next] = await Promise.all([
    inState(rows, "shown").limit(most).toArray(),
    inState(rows, "showing").limit(most).toArray(),
    // Held back by the quiet hours.
    rows
      .where("next")
      .belowOrEqual(now)
      .and(({ state }) => state === "waiting")
      .limit(most)
      .toArray(),
    inState(rows, "waiting")
      .and((row) => !isDue(row, now))
      .limit(most)
      .toArray(),
  ]);
  const due = [...shown, ...showing, ...called].sort((one, other) => one.due - other.due);
  return { due: due.slice(0, most), next };
}
