/**
 * The desk's four lists among very many reminders. What an agent usually has is read at once, by the indexes.
 * Where one list is longer than `FEW`, browsers need a second to count it: then the first answer says how many
 * there are at least, and `Shelf` counts them all for the next.
 */
import Dexie, { type EntityTable } from "dexie";
import { listOf } from "../followups/life";
import type { Request } from "../messages";
import type { Reminder, ReminderList, ReminderPage } from "../model";

export type Rows = EntityTable<Reminder, "id">;
export type ReminderQuery = Omit<Extract<Request, { kind: "reminders.page" }>, "kind">;

const FEW = 1000;

/** @returns the page, and whether its counts are whole; undefined for what cannot be said at once */
export async function firstPage(
  rows: Rows,
  { list, helpdesk, words, from, count }: ReminderQuery,
  now: number,
): Promise<{ page: ReminderPage; whole: boolean } | undefined> {
  if (helpdesk || words || from + count > FEW) return undefined;
  const due = dueRows(rows, now);
  const [counts, first] = await Promise.all([
    countFew(rows, due),
    list === "due" ? due : firstOf(rows, list, from + count, now),
  ]);
  const whole = Object.values(counts).every((many) => many < FEW);
  // Few enough to be looked at one by one.
  const seen = whole ? await rows.toArray() : first;
  const helpdesks = [...new Set(seen.map(({ ticket }) => ticket.helpdesk))].sort();
  return { page: { rows: first.slice(from, from + count), counts, helpdesks }, whole };
}

/** How many each list has; of more than `FEW`, that many at least. */
async function countFew(rows: Rows, dueOnes: Promise<Reminder[]>): Promise<Record<ReminderList, number>> {
  const [due, waiting, customer, done, dropped] = await Promise.all([
    dueOnes,
    inState(rows, "waiting")
      .limit(3 * FEW)
      .primaryKeys(),
    forCustomer(rows).limit(FEW).primaryKeys(),
    ...(["done", "dropped"] as const).map((state) => inState(rows, state).limit(FEW).primaryKeys()),
  ]);
  const called = new Set(due.map(({ id }) => id));
  const [coming, asked] = [waiting, customer].map((ids) => ids.filter((id) => !called.has(id)));
  const others = new Set(asked);
  return {
    due: due.length,
    later: coming!.filter((id) => !others.has(id)).length,
    customer: asked!.length,
    done: done!.length + dropped!.length,
  };
}

/** So many of a list that can be long, in its order. */
async function firstOf(rows: Rows, list: ReminderList, many: number, now: number): Promise<Reminder[]> {
  if (list === "done") {
    const states = ["done", "dropped"] as const;
    const latest = states.map((state) => inState(rows, state).reverse().limit(many).toArray());
    return (await Promise.all(latest)).flat().sort(latestFirst);
  }
  const waiting = list === "customer" ? forCustomer(rows) : inState(rows, "waiting");
  return (await waiting.limit(many + 2 * FEW).toArray()).filter((row) => listOf(row, now) === list);
}

/** One list whole: soonest first, and of what is done the latest. */
export async function wholeList(rows: Rows, list: ReminderList, now: number): Promise<Reminder[]> {
  if (list === "due") return dueRows(rows, now);
  if (list === "done")
    return (await Promise.all((["done", "dropped"] as const).map((state) => inState(rows, state).toArray())))
      .flat()
      .sort(latestFirst);
  const waiting = await (list === "customer" ? forCustomer(rows) : inState(rows, "waiting")).toArray();
  return waiting.filter((row) => listOf(row, now) === list);
}

async function dueRows(rows: Rows, now: number): Promise<Reminder[]> {
  const [shown, showing, called] = await Promise.all([
    inState(rows, "shown").toArray(),
    inState(rows, "showing").toArray(),
    rows.where("next").belowOrEqual(now).toArray(),
  ]);
  const others = [...showing, ...called.filter(({ state }) => state === "waiting")];
  // Claimed this moment, or held back by the quiet hours: they take their place among the rest.
  return others.length ? [...shown, ...others].sort((one, other) => one.due - other.due) : shown;
}

const latestFirst = (one: Reminder, other: Reminder) => other.due - one.due;

/** In the order of `due`. */
export function inState(rows: Rows, state: Reminder["state"]) {
  return rows.where("[state+due]").between([state, Dexie.minKey], [state, Dexie.maxKey], true, true);
}

function forCustomer(rows: Rows) {
  const key = ["waiting", "no answer"];
  return rows.where("[state+kind+due]").between([...key, Dexie.minKey], [...key, Dexie.maxKey], true, true);
}
