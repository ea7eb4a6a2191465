/** What the agent is told of a time before it is saved. */
import type { Moments } from "@/lib/followups/moments";
import { clockWords, dayWords, dueWords } from "@/lib/followups/words";
import { isElsewhere, timeWords } from "@/lib/followups/zone";
import type { ReminderKind } from "@/lib/model";

type Meant = NonNullable<ReturnType<Moments["when"]>>;

/** @returns nothing where the time can be taken */
export function whenComplaint(due: number | undefined, now: number): string {
  if (due === undefined) return "Choose when, or say it in words.";
  return due <= now ? "That time has passed." : "";
}

/**
 * @param words as written so far
 * @param said what they mean, or what was chosen instead
 */
export function preview(
  words: string,
  said: Meant | undefined,
  now: number,
  { zone, firstCall }: Pick<Moments, "zone" | "firstCall">,
  kind: ReminderKind = "free",
): string {
  if (!said) return words.trim() ? "No date in these words yet." : "";
  const { due, dayOff } = said;
  const date = timeWords(due, now, zone);
  if (due <= now) return `${date}: that time has passed.`;
  const day = dayOff !== undefined && `${dayWords(dayOff, now, zone)} is a day off`;
  if (day) return dayOff === due ? `${date}, and ${day}.` : `${day}: ${date}`;
  const soon = dueWords(due, now);
  const whole = date === soon || isElsewhere(due, zone) ? date : `${date} (${soon})`;
  const call = firstCall(kind, due);
  return call < due ? `${whole}, first called ${callWords(call, due, now)}` : whole;
}

const callWords = (call: number, due: number, now: number) =>
  dayWords(call, now) === dayWords(due, now)
    ? clockWords(call)
    : `${dayWords(call, now)}, ${clockWords(call)}`;
