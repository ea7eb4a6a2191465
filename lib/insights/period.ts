/** The period that is looked at, and the one before it, in whole days of the agent's calendar. */
import type { Asked } from "./figures";

export const LENGTHS = [30, 90, 365] as const;

/** `own`: from the first day to the last, both of them counted, as "2026-03-01". */
export type Choice =
  | { kind: "days"; days: (typeof LENGTHS)[number] }
  | { kind: "all" }
  | { kind: "own"; first: string; last: string };

/** @param now epoch ms. @returns nothing where the days do not make a period */
export function askedBy(choice: Choice, now: number): Asked | undefined {
  if (choice.kind === "all") return {};
  const today = new Date(now);
  const end = choice.kind === "days" ? dayAfter(today, 1) : after(choice.last);
  const start = choice.kind === "days" ? dayAfter(today, 1 - choice.days) : dayOf(choice.first);
  if (!start || !end || start >= end) return undefined;
  // Days are counted, not hours: two of them a year are longer or shorter.
  const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
  return { from: start.getTime(), to: end.getTime(), before: dayAfter(start, -days).getTime() };
}

/** "2026-03-01" of a time, as a date field has it. */
export function fieldOf(time: number): string {
  const day = new Date(time);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

const dayAfter = (day: Date, days: number) =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

function dayOf(field: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field);
  return parts ? new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : undefined;
}

function after(field: string): Date | undefined {
  const day = dayOf(field);
  return day && dayAfter(day, 1);
}
