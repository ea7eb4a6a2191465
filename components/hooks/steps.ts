/** Steps for many follow-ups at once: in parts that the background takes, one after the other, told as they go. */
import { ask } from "@/lib/ask";
import type { Reminder, ReminderStep } from "@/lib/model";

/** As many as one request may have. */
const PART = 500;

export interface Stepped {
  /** The rows as they were, of those that the step was done to: for `restoreAll`. */
  before: Reminder[];
  /** How many it did not come to, because the background refused a part. */
  left: number;
}

/** @param onPart hears how many are through */
export async function stepAll(
  ids: string[],
  step: ReminderStep,
  onPart: (count: number) => void,
): Promise<Stepped> {
  const before: Reminder[] = [];
  for (let from = 0; from < ids.length; from += PART) {
    try {
      before.push(...(await ask({ kind: "reminders.step", ids: ids.slice(from, from + PART), step })));
    } catch {
      return { before, left: ids.length - from };
    }
    onPart(Math.min(from + PART, ids.length));
  }
  return { before, left: 0 };
}

/** @returns how many could not be put back */
export async function restoreAll(rows: Reminder[], onPart: (count: number) => void): Promise<number> {
  let left = 0;
  for (let from = 0; from < rows.length; from += PART) {
    const part = rows.slice(from, from + PART);
    left += await ask({ kind: "reminders.restore", rows: part }).catch(() => part.length);
    onPart(Math.min(from + PART, rows.length));
  }
  return left;
}
