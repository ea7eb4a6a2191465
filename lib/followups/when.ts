/** When to be reminded: in the agent's words, or from a few presets. All times are epoch ms, local zone. */
import { dateIn } from "../dates/in-words";
import { dayAt, hoursLater, OPENING, onWorkingDay } from "../dates/working-days";

const SHORTHAND: Record<string, string> = { m: "minutes", h: "hours", d: "days", w: "weeks" };

/**
 * "in 2 days", "tomorrow 9", "next Friday", "in 3 working days", "2h". A bare day means its opening hour.
 * @returns a time after `now`, or nothing where the words say none
 */
export function when(words: string, now: number): number | undefined {
  const said = words
    .trim()
    .replace(
      /^(?:in )?(\d{1,2}) ?([mhdw])$/i,
      (_, count, unit) => `in ${count} ${SHORTHAND[unit.toLowerCase()]}`,
    )
    .replace(/^(\d{1,2})$/, "at $1");
  return dateIn(said, now, OPENING);
}

/** In order of time. One that would fall on a weekend is Monday's opening instead. */
export function presets(now: number): { label: string; due: number }[] {
  const usual = [
    { label: "In 2 hours", due: hoursLater(now, 2) },
    { label: "Tomorrow 9:00", due: dayAt(now, 1, OPENING) },
    { label: "In 2 days", due: dayAt(now, 2, OPENING) },
    { label: "In a week", due: dayAt(now, 7, OPENING) },
  ];
  const moved = usual.map(({ label, due }) => {
    const working = onWorkingDay(due);
    // "Tomorrow" would not be true of a Monday; "in a week" still is.
    const kept = working === due || due > dayAt(now, 6, OPENING);
    return { label: kept ? label : "Monday 9:00", due: working };
  });
  return moved
    .filter(({ due }, at) => moved.findIndex((other) => other.due === due) === at)
    .sort((a, b) => a.due - b.due);
}
