/**
 * The desk's lists among very many reminders. Browsers take a hundredth of a millisecond for each entry of an
 * index, also to count it: so the first answer looks no further than `FEW` into any of them and says how many
 * there are at least, and `Shelf` counts them all for the next.
 */
import type { Request } from "../messages";
import type { Reminder, ReminderList, ReminderPage } from "../model";
import { firstOf, heldBack, type Rows, rangesOf } from "./reminder-lists";

export type ReminderQuery = Omit<Extract<Request, { kind: "reminders.page" }>, "kind">;

const FEW = 250;

/** @returns the page, and whether its counts are whole; undefined for what cannot be said at once */
export async function firstPage(
  rows: Rows,
  { list, helpdesk, words, from, count }: ReminderQuery,
  now: number,
): Promise<{ page: ReminderPage; whole: boolean } | undefined> {
  if (helpdesk || words || from + count > FEW) return undefined;
  const held = await heldBack(rows, now);
  const [first, due, later, customer, done] = await Promise.all([
    firstOf(rows, list, held, from + count),
    ...(["due", "later", "customer", "done"] as const).map((one) => countFew(rows, one, held)),
  ]);
  const counts: Record<ReminderList, number> = { due: due!, later: later!, customer: customer!, done: done! };
  const whole = Object.values(counts).every((many) => many < FEW);
  // Few enough to be looked at one by one.
  const seen = whole ? await rows.toArray() : first;
  const helpdesks = [...new Set(seen.map(({ ticket }) => ticket.helpdesk))].sort();
  return { page: { rows: first.slice(from), counts, helpdesks }, whole };
}

/** How many a list has; of more than `FEW`, that many at least. */
async function countFew(rows: Rows, list: ReminderList, held: Reminder[]): Promise<number> {
  const ranges = rangesOf(rows, list).map((range) => range.limit(FEW + held.length).primaryKeys());
  const ids = (await Promise.all(ranges)).flat();
  if (list === "due") return ids.length + held.length;
  const isHeld = new Set(held.map(({ id }) => id));
  return ids.filter((id) => !isHeld.has(id)).length;
}
