/** Compares what is with what must be. Pure. */
import { callId, summaryId } from "../../../lib/followups/notification";
import type { Reminder } from "../../../lib/model";
import { type Expected, timesShown } from "./expected";

/** A notification that the background asked the browser for. */
export interface Sent {
  /** Of this one time. */
  key: string;
  id: string;
  /** Grows when a screen is lost: odd while a browser or extension ends and starts, even from there on. */
  era: number;
  /** It has gone out: a background that is killed while its icon loads has shown nothing. */
  out: boolean;
}

export interface Seen {
  rows: Reminder[];
  badge: string;
  sent: Sent[];
  era: number;
  /** Ids of the calls that the database knew to have gone out when an era ended. */
  notedBefore: Map<number, Set<string>>;
}

export interface Verdict {
  /** Can still become right. */
  late: string[];
  wrong: string[];
}

export function verdict(all: Expected[], seen: Seen): Verdict {
  const found: Verdict = { late: [], wrong: [] };
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, what } of seen.rows) if (!ids.has(id)) found.wrong.push(`${what}: nobody set it`);
  for (const expected of all) {
    const row = seen.rows.find(({ id }) => id === expected.id);
    if (row) judge(expected, row, found);
    else found.wrong.push(`${expected.what}: lost`);
  }
  judgeSent(seen, found);
  const due = all.filter(({ over, popped, owing }) => !over && (popped || owing)).length;
  if (seen.badge !== (due ? String(due) : "")) found.late.push(`badge “${seen.badge}”, but ${due} are due`);
  return found;
}

function judge(expected: Expected, row: Reminder, { late, wrong }: Verdict): void {
  const { what, kind, due, over, outcome, owing, popped, calls, least, most, events } = expected;
  const same = (name: string, is: unknown, must: unknown, list = wrong) => {
    const [one, other] = [is, must].map((value) => JSON.stringify(value));
    if (one !== other) list.push(`${what}: ${name} is ${one}, must be ${other}`);
  };
  same("what", row.what, what);
  same("kind", row.kind, kind);
  same("due", row.due, due);
  same("outcome", row.outcome, outcome);
  same(
    "history",
    row.history.map((one) => one.what).filter((one) => one !== "shown"),
    events,
  );
  const times = timesShown(row);
  if (times > most) wrong.push(`${what}: popped up ${times} times, at most ${most} is right`);
  if (times < least) late.push(`${what}: popped up ${times} times, ${least} is right`);
  same("state", row.state, over ?? (popped || owing ? "shown" : "waiting"), late);
  same("next call", row.next, calls[0], late);
}

/** Every entry in a history has its notification, and the other way round; none was sent twice. */
function judgeSent({ rows, sent, era: now, notedBefore }: Seen, { late, wrong }: Verdict): void {
  const noted = notedCalls(rows);
  const there = new Set(sent.map(({ id }) => id));
  for (const { single, summary } of noted)
    if (!there.has(single) && !there.has(summary)) late.push(`noted as shown, but never sent: ${single}`);
  const known = new Set(noted.flatMap(({ single, summary }) => [single, summary]));
  const out = new Map<string, number>();
  for (const one of sent) {
    const { id, era } = one;
    // What was not noted before its screen was lost comes anew, maybe in other company.
    if (one.out && era === now && !known.has(id)) late.push(`sent, but not noted: ${id}`);
    const before = out.get(id);
    if (before === era && era % 2 === 0) wrong.push(`sent twice: ${id}`);
    // One that a dying browser could not note any more is shown again by the next: its screen was lost too.
    if (before !== undefined && before !== era && notedBefore.get(before)?.has(id))
      wrong.push(`sent again: ${id}`);
    if (one.out) out.set(id, era);
  }
}

/** Each time that a reminder popped up: its own notification's id, and that of the summary it may have been in. */
export function notedCalls(rows: Reminder[]): { single: string; summary: string }[] {
  const calls = rows.flatMap((row) =>
    row.history.flatMap(({ at, what }, index) =>
      what === "shown" ? [{ at, row: { ...row, history: row.history.slice(0, index) } }] : [],
    ),
  );
  const together = Map.groupBy(calls, ({ at }) => at);
  return calls.map(({ at, row }) => ({
    single: callId(row),
    summary: summaryId(together.get(at)!.map((call) => call.row)),
  }));
}
