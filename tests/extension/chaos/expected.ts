/**
 * What must be so: a reminder as the issue tells it, written a second time and without a look at the product.
 * Pure; epoch ms. Where the background may have slept, how often it popped up is a range until one looks.
 */
import { FOLLOW_UP_RULES, type Reminder, type ReminderKind, type ReminderOutcome } from "../../../lib/model";

const LEAD = FOLLOW_UP_RULES.lead * 3_600_000;

export interface Expected {
  /** The product's id; absent where the answer to its setting was lost. */
  id?: string;
  what: string;
  kind: ReminderKind;
  due: number;
  over?: "done" | "dropped";
  outcome?: ReminderOutcome;
  /** When it has still to pop up, in order. */
  calls: number[];
  /** A call has passed, and it was not seen to pop up since. */
  owing: boolean;
  /** It has popped up, and nobody dealt with it. */
  popped: boolean;
  /** How often it has popped up, ever. */
  least: number;
  most: number;
  /** Its history, but for when it popped up. */
  events: Reminder["history"][number]["what"][];
}

export const set = (what: string, kind: ReminderKind, due: number, now: number): Expected => ({
  what,
  kind,
  due,
  calls: callsOf(kind, due, now),
  owing: false,
  popped: false,
  least: 0,
  most: 0,
  events: ["set"],
});

function callsOf(kind: ReminderKind, due: number, now: number): number[] {
  return kind === "promise" && due - LEAD > now ? [due - LEAD, due] : [due];
}

/** It is `now`: calls that passed together are one. */
export function pass(row: Expected, now: number): void {
  const left = row.calls.filter((call) => call > now);
  if (left.length === row.calls.length) return;
  row.calls = left;
  row.most++;
  if (!row.owing) row.least++;
  row.owing = true;
}

/** How often it has popped up. */
export const timesShown = ({ history }: Reminder): number =>
  history.filter(({ what }) => what === "shown").length;

/** It was found in these rows, and nothing is owed. */
export function seen(row: Expected, rows: Reminder[]): void {
  row.popped ||= row.owing;
  row.owing = false;
  row.most = timesShown(rows.find(({ id }) => id === row.id)!);
  row.least = row.most;
}

export type Change =
  | { do: "snooze"; until: number }
  | { do: "done"; outcome?: ReminderOutcome }
  | { do: "edit"; change: { what?: string; due?: number; kind?: ReminderKind } }
  | { do: "drop" | "reopen" | "answered" };

const EVENTS = {
  snooze: "snoozed",
  done: "done",
  drop: "dropped",
  reopen: "reopened",
  edit: "edited",
  answered: "answered",
} as const;

/** Whether this does anything to it: what is over can be reopened, or told how it ended. */
export function counts(row: Expected, change: Change): boolean {
  if (!row.over) return change.do !== "reopen";
  return change.do === "reopen" || (change.do === "done" && change.outcome !== undefined);
}

export function apply(row: Expected, change: Change, now: number): void {
  if (!counts(row, change)) return;
  row.events.push(EVENTS[change.do]);
  switch (change.do) {
    case "answered":
      return;
    case "done":
    case "drop":
      row.over = change.do === "done" ? "done" : "dropped";
      if (change.do === "done" && change.outcome) row.outcome = change.outcome;
      return callAnew(row, []);
    case "snooze":
      return callAnew(
        row,
        [change.until, row.due].filter((call) => call >= change.until),
      );
    case "reopen":
      delete row.over;
      delete row.outcome;
      callAnew(row, row.due > now ? callsOf(row.kind, row.due, now) : []);
      // It is due, and was in the agent's hand.
      row.popped = row.due <= now;
      return;
    case "edit": {
      const { kind, due } = row;
      Object.assign(row, change.change);
      if (kind !== row.kind || due !== row.due) callAnew(row, callsOf(row.kind, row.due, now));
    }
  }
}

/** Whatever it was about to say is no longer to be said; it may have been said already. */
function callAnew(row: Expected, calls: number[]): void {
  if (row.owing) row.least--;
  row.owing = false;
  row.popped = false;
  row.calls = [...new Set(calls)];
}
