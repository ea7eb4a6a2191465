/**
 * A reminder's life: waiting -> showing -> shown -> done or dropped, and back by snooze, edit or undo. Pure: a
 * row and a time (epoch ms) in, another row out. Nothing but the agent ends it.
 */
import type { Reminder, ReminderList, ReminderStep, ReminderWish } from "../model";
import { firstCall, nextCall } from "./calls";

type Event = Reminder["history"][number]["what"];
type Calling = { state: Reminder["state"]; next?: number | undefined };

/** @param lead ms before it runs out that a promise is called the first time */
export function begun(wish: ReminderWish, id: string, lead: number, now: number): Reminder {
  return {
    ...wish,
    id,
    next: firstCall(wish, lead, now),
    state: "waiting",
    made: now,
    history: [{ at: now, what: "set" }],
  };
}

/** Taken for its notification. Calls that passed while nothing ran are one. */
export const claimed = (row: Reminder, now: number): Reminder =>
  withNext({ ...row, state: "showing" }, nextCall(row, now));

/** Its notification has gone out. */
export const shown = (row: Reminder, now: number): Reminder => ({
  ...noted(row, "shown", now),
  state: "shown",
});

/** How often it has popped up: its next notification's number. */
export const timesShown = ({ history }: Reminder): number =>
  history.filter(({ what }) => what === "shown").length;

export const isOver = ({ state }: Pick<Reminder, "state">): boolean =>
  state === "done" || state === "dropped";

/** Has popped up, or would have but for the quiet hours, and is not dealt with: what the badge counts. */
export function isDue({ state, next }: Calling, now: number): boolean {
  return (
    state === "showing" || state === "shown" || (state === "waiting" && next !== undefined && next <= now)
  );
}

/** One that was put off past its time is a later one until then. */
export function listOf(row: Calling & Pick<Reminder, "kind">, now: number): ReminderList {
  if (isOver(row)) return "done";
  if (isDue(row, now)) return "due";
  return row.kind === "no answer" ? "customer" : "later";
}

const EVENTS: Record<ReminderStep["do"], Event> = {
  snooze: "snoozed",
  done: "done",
  drop: "dropped",
  reopen: "reopened",
  edit: "edited",
  answered: "answered",
};

/**
 * The row after this step; undefined where there is nothing to do: only *reopen* brings back what is over, and
 * only that, so that a button of an old notification revives nothing. How it ended may be said later.
 * @param lead ms, as in `begun`
 */
export function stepped(
  before: Reminder,
  step: ReminderStep,
  lead: number,
  now: number,
): Reminder | undefined {
  const told = step.do === "done" && step.outcome !== undefined;
  if (isOver(before) !== (step.do === "reopen") && !told) return undefined;
  const row = noted(before, EVENTS[step.do], now);
  switch (step.do) {
    case "snooze":
      return withNext({ ...row, state: "waiting" }, step.until);
    case "done": {
      const { outcome = row.outcome } = step;
      return withNext({ ...row, state: "done", ...(outcome && { outcome }) }, undefined);
    }
    case "drop":
      return withNext({ ...row, state: "dropped" }, undefined);
    case "reopen":
      return reopened(row, lead, now);
    case "edit":
      return edited(row, step.change, lead, now);
    case "answered":
      return { ...row, answered: now };
  }
}

/** One whose time has passed is due; the agent is looking at it, and it need not pop up. */
function reopened({ outcome: _, ...row }: Reminder, lead: number, now: number): Reminder {
  if (row.due <= now) return withNext({ ...row, state: "shown" }, undefined);
  return withNext({ ...row, state: "waiting" }, firstCall(row, lead, now));
}

type Change = Extract<ReminderStep, { do: "edit" }>["change"];

/** Other words leave its calls as they are; another time or kind begins them anew. */
function edited(before: Reminder, change: Change, lead: number, now: number): Reminder {
  // A part that is named without a value stays as it is.
  const { kind = before.kind, what = before.what, due = before.due, zone = before.zone } = change;
  const row = { ...before, kind, what, due, zone };
  if (row.due === before.due && row.kind === before.kind) return row;
  return withNext({ ...row, state: "waiting" }, firstCall(row, lead, now));
}

const noted = (row: Reminder, what: Event, at: number): Reminder => ({
  ...row,
  history: [...row.history, { at, what }],
});

/** An absent time is no key: what has nothing more to say is not in the database's index. */
function withNext({ next: _, ...row }: Reminder, next: number | undefined): Reminder {
  return next === undefined ? row : { ...row, next };
}
