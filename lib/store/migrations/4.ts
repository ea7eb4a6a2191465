/** Reminders get a kind, a zone, and a time of their own for popping up. */
import type { Migration, Row } from "./migration";

/** The furthest times that a date can have, epoch ms. */
const FURTHEST = 8.64e15;

export default {
  stores: { reminders: "id, [state+due], [state+kind+due], ticket.key, next" },
  rows: { reminders: reminder },
} satisfies Migration;

/**
 * There was one kind, and it popped up when it was due. What was claimed (`showing`) or has popped up (`shown`)
 * says nothing more by itself: the background shows what was claimed at its next start. Times had no bounds.
 */
function reminder(row: Row): void {
  for (const time of ["due", "made"]) row[time] = bounded(row[time]);
  if (Array.isArray(row.history)) row.history = row.history.map(event);
  row.kind = "free";
  row.zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (row.state === "waiting") row.next = row.due;
}

const event = (entry: unknown) =>
  typeof entry === "object" && entry ? { ...entry, at: bounded((entry as Row).at) } : entry;

const bounded = (time: unknown) =>
  typeof time === "number" ? Math.max(-FURTHEST, Math.min(FURTHEST, time)) : time;
