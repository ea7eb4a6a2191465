/** The day's list: what is due, then what comes today by the hour. Pure; epoch ms on the machine's calendar. */
import { clockWords } from "@/lib/followups/words";
import type { Reminder } from "@/lib/model";

interface Group {
  name: string;
  rows: Reminder[];
}

export interface Day {
  groups: Group[];
  /** All rows in their order. */
  rows: Reminder[];
  /** How many still come today. */
  coming: number;
  /** The first one after today. */
  after: Reminder | undefined;
}

export function dayOf(due: Reminder[], next: Reminder[], now: number): Day {
  const end = new Date(now).setHours(24, 0, 0, 0);
  const inOrder = next.toSorted((one, other) => momentOf(one, now) - momentOf(other, now));
  const coming = inOrder.filter((row) => momentOf(row, now) < end);
  const hours = Map.groupBy(coming, (row) => new Date(momentOf(row, now)).setMinutes(0, 0, 0));
  const groups = [
    ...(due.length ? [{ name: "Due", rows: due }] : []),
    ...[...hours].map(([hour, rows]) => ({ name: clockWords(hour), rows })),
  ];
  return {
    groups,
    rows: groups.flatMap(({ rows }) => rows),
    coming: coming.length,
    after: inOrder[coming.length],
  };
}

/** When it wants to be looked at: put off past its time, when that is over. */
function momentOf({ due, next }: Reminder, now: number): number {
  return due > now ? due : (next ?? due);
}
