/** When to be reminded: in the agent's words, or from a few presets. All times are epoch ms, local zone. */
import { timeIn } from "../dates/in-words";
import { dayAt, hoursLater, onWorkingDay } from "../dates/working-days";
import { HOURS, type Hours } from "../model/settings";

const SHORTHAND: Record<string, string> = { m: "minutes", h: "hours", d: "days", w: "weeks" };

/**
 * "in 2 days", "tomorrow 9", "next Friday", "in 3 working days", "2h". A bare day means its morning.
 * @returns a time after `now`, or nothing where the words say none
 */
export function when(words: string, now: number, hours: Hours = HOURS): number | undefined {
  const said = words
    .trim()
    .replace(
      /^(?:in )?(\d{1,2}) ?([mhdw])$/i,
      (_, count, unit) => `in ${count} ${SHORTHAND[unit.toLowerCase()]}`,
    )
    .replace(/^(\d{1,2})$/, "at $1");
  return timeIn(said, now, hours.morning, hours)?.at;
}

/** In order of time. One that would fall on a day off is the next working day's morning instead. */
export function presets(now: number, hours: Hours = HOURS): { label: string; due: number }[] {
  const { morning } = hours;
  const usual = [
    { label: "In 2 hours", due: hoursLater(now, 2) },
    { label: `Tomorrow ${morning}:00`, due: dayAt(now, 1, morning) },
    { label: "In 2 days", due: dayAt(now, 2, morning) },
    { label: "In a week", due: dayAt(now, 7, morning) },
  ];
  const moved = usual.map(({ label, due }) => {
    const working = onWorkingDay(due, hours);
    // "Tomorrow" would not be true of a Monday; "in a week" still is.
    const kept = working === due || due > dayAt(now, 6, morning);
    return { label: kept ? label : `${WEEKDAYS[new Date(working).getDay()]} ${morning}:00`, due: working };
  });
  return moved
    .filter(({ due }, at) => moved.findIndex((other) => other.due === due) === at)
    .sort((a, b) => a.due - b.due);
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
