/** What a ticket's reminders say of its case: promises kept and late, follow-ups set and done. Pure. */
import type { Recovery, Reminder, ReminderOutcome } from "../model";
import { touched } from "./seen";

export type Tally = Pick<Recovery, "promises" | "followUps" | "answers"> & {
  /** When a follow-up was first done, epoch ms. */
  followedUp?: number;
};

/**
 * One that was dropped was taken back, and counts for nothing.
 * @param now epoch ms: a promise that is open is late once its time has passed
 */
export function tallyOf(reminders: Reminder[], now: number): Tally {
  const meant = reminders.filter(({ state }) => state !== "dropped");
  const promises = meant.filter(({ kind }) => kind === "promise");
  const followUps = meant.filter(({ kind }) => kind !== "promise");
  const done = followUps.flatMap((one) => doneAt(one) ?? []);
  return {
    promises: {
      made: promises.length,
      kept: promises.filter((one) => (doneAt(one) ?? Number.POSITIVE_INFINITY) <= one.due).length,
      late: promises.filter((one) => (doneAt(one) ?? now) > one.due).length,
    },
    followUps: { set: followUps.length, done: done.length },
    ...(done.length > 0 && { followedUp: Math.min(...done) }),
    ...answersOf(meant),
  };
}

/** How the follow-ups ended, as the agent noted it. */
function answersOf(reminders: Reminder[]): Pick<Recovery, "answers"> {
  const count = (wanted: ReminderOutcome) => reminders.filter(({ outcome }) => outcome === wanted).length;
  const [satisfied, notYet, none] = [count("satisfied"), count("not yet"), count("no answer")];
  return satisfied + notYet + none > 0 ? { answers: { satisfied, notYet, none } } : {};
}

/** When it was done the last time; undefined where it is not. */
function doneAt({ state, history, made }: Reminder): number | undefined {
  if (state !== "done") return undefined;
  return history.findLast(({ what }) => what === "done")?.at ?? made;
}

/**
 * The case with what its reminders say now. Reminders that are done go after a while: where fewer are left than
 * the case has counted, nothing of it is counted back.
 * @param count how many reminders the ticket has, dropped ones too
 */
export function tallied(row: Recovery, tally: Tally, count: number, now: number): Recovery {
  const { answers: had, ...rest } = row;
  const gone = count < row.promises.made + row.followUps.set;
  const both = (had: number, has: number) => (gone ? Math.max(had, has) : has);
  const { promises, followUps } = row;
  const times = { ...row.times };
  if (tally.followedUp !== undefined)
    times.followedUp = Math.min(times.followedUp ?? Number.POSITIVE_INFINITY, tally.followedUp);
  const answers = gone ? (had ?? tally.answers) : tally.answers;
  const after: Recovery = {
    ...rest,
    ...(answers && { answers }),
    times,
    promises: {
      made: both(promises.made, tally.promises.made),
      kept: both(promises.kept, tally.promises.kept),
      late: both(promises.late, tally.promises.late),
    },
    followUps: {
      set: both(followUps.set, tally.followUps.set),
      done: both(followUps.done, tally.followUps.done),
    },
  };
  return touched(row, after, now);
}
