/** Moments that are offered with one press. Epoch ms; the calendar is the machine's. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** When the morning begins for a reminder that is put off to the next day. */
const MORNING = 9;

export function snoozes(now: number): { label: string; due: number }[] {
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  return [
    { label: "10 min", due: now + 10 * MINUTE },
    { label: "1 hour", due: now + HOUR },
    { label: "Tomorrow", due: tomorrow.setHours(MORNING, 0, 0, 0) },
  ];
}

/** When to remind of a promise: two hours ahead, so that there is time to keep it; as late as must be. */
export function remindAt(promised: number, now: number): number | undefined {
  if (promised - 2 * HOUR > now) return promised - 2 * HOUR;
  return promised > now ? promised : undefined;
}
