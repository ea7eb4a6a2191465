/** When to be reminded: in the agent's words, or from a few moments. Times are epoch ms, in the zone of the hours. */
import { timeIn } from "../dates/in-words";
import { wallAt } from "../dates/wall-clock";
import { dateOf, dayAt, hoursLater, onWorkingDay } from "../dates/working-days";
import { HOURS, type Hours } from "../model/settings";

const MINUTE = 60_000;
const SHORTHAND: Record<string, string> = { m: "minutes", h: "hours", d: "days", w: "weeks" };

/** What words mean; `dayOff` is a day off that they say: `due` is the working day after it, or that day itself where its hour was said too. */
export interface Meant {
  due: number;
  dayOff?: number;
}

export interface Moment {
  label: string;
  due: number;
}

/**
 * "in 2 days", "tomorrow 9", "next Friday", "in 3 working days", "2h". A bare day means its morning.
 * @returns a time after `now`, or nothing where the words say none
 */
export function meant(words: string, now: number, hours: Hours = HOURS): Meant | undefined {
  const said = words
    .trim()
    .replace(
      /^(?:in )?(\d{1,2}) ?([mhdw])$/i,
      (_, count, unit) => `in ${count} ${SHORTHAND[unit.toLowerCase()]}`,
    )
    .replace(/^(\d{1,2})$/, "at $1");
  const time = timeIn(said, now, hours.morning, hours);
  if (!time) return undefined;
  // A weekend is said on purpose; a holiday is easily forgotten.
  if (!hours.daysOff.includes(dateOf(time.at, 0, hours.zone))) return { due: time.at };
  const due = time.dayOnly ? onWorkingDay(time.at, hours) : time.at;
  return { due, dayOff: time.at };
}

/** The same without what it says of days off. */
export function when(words: string, now: number, hours: Hours = HOURS): number | undefined {
  return meant(words, now, hours)?.due;
}

/** In order of time. One that would fall on a day off is the next working day's morning instead. */
export function presets(now: number, hours: Hours = HOURS): Moment[] {
  const { morning, zone } = hours;
  const usual = [
    { label: "In 2 hours", due: hoursLater(now, 2) },
    { label: `Tomorrow ${morning}:00`, due: dayAt(now, 1, morning, zone) },
    { label: "In 2 days", due: dayAt(now, 2, morning, zone) },
    { label: "In a week", due: dayAt(now, 7, morning, zone) },
  ];
  const moved = usual.map(({ label, due }) => {
    const working = onWorkingDay(due, hours);
    // "Tomorrow" would not be true of a Monday; "in a week" still is.
    const kept = working === due || due > dayAt(now, 6, morning, zone);
    const day = WEEKDAYS[wallAt(working, zone).weekday];
    return { label: kept ? label : `${day} ${morning}:00`, due: working };
  });
  return moved
    .filter(({ due }, at) => moved.findIndex((other) => other.due === due) === at)
    .sort((a, b) => a.due - b.due);
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** What a reminder that comes at a bad time is put off by. */
export function snoozes(now: number, { morning, zone }: Hours = HOURS): Moment[] {
  return [
    { label: "10 min", due: now + 10 * MINUTE },
    { label: "1 hour", due: hoursLater(now, 1) },
    { label: "Tomorrow", due: dayAt(now, 1, morning, zone) },
  ];
}
