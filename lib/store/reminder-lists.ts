/**
 * The desk's four lists as ranges of the indexes, each in the order of `due`: what is asked of a list costs as
 * much as is asked for, however long it is.
 */
import Dexie, { type EntityTable } from "dexie";
import { type Reminder, ReminderKind, type ReminderList } from "../model";

export type Rows = EntityTable<Reminder, "id">;

/** Together they are the list, but for those that are held back: these wait, and are due. */
export function rangesOf(rows: Rows, list: ReminderList) {
  switch (list) {
    case "due":
      return [inState(rows, "shown"), inState(rows, "showing")];
    case "later":
      return ReminderKind.options.filter((kind) => kind !== "no answer").map((kind) => waitingOf(rows, kind));
    case "customer":
      return [waitingOf(rows, "no answer")];
    case "done":
      return [inState(rows, "done"), inState(rows, "dropped")];
  }
}

/** In the order of `due`. */
export function inState(rows: Rows, state: Reminder["state"]) {
  return rows.where("[state+due]").between([state, Dexie.minKey], [state, Dexie.maxKey], true, true);
}

function waitingOf(rows: Rows, kind: ReminderKind) {
  const key = ["waiting", kind];
  return rows.where("[state+kind+due]").between([...key, Dexie.minKey], [...key, Dexie.maxKey], true, true);
}

/** Whose time has come and that have not popped up: none, or what the quiet hours hold. */
export async function heldBack(rows: Rows, now: number): Promise<Reminder[]> {
  const called = await rows.where("next").belowOrEqual(now).toArray();
  return called.filter(({ state }) => state === "waiting");
}

/** The first `most` of a list: soonest first, and of what is done the latest. @param held as `heldBack` says */
export async function firstOf(
  rows: Rows,
  list: ReminderList,
  held: Reminder[],
  most = Number.POSITIVE_INFINITY,
): Promise<Reminder[]> {
  const ranges = rangesOf(rows, list).map((range) => (list === "done" ? range.reverse() : range));
  const parts = await Promise.all(ranges.map((range) => range.limit(most + held.length).toArray()));
  const all = list === "due" ? [...parts.flat(), ...held] : without(held, parts.flat());
  const order = list === "done" ? -1 : 1;
  return all.sort((one, other) => order * (one.due - other.due)).slice(0, most);
}

export function without(held: Reminder[], rows: Reminder[]): Reminder[] {
  const ids = new Set(held.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}
