/** The first future time that some words say, in the zone of the hours. */
import { HOURS, type Hours } from "../model/settings";
import { type Components, isCounted, isMidnight, partOf, type Result } from "./calendar";
import { bothWays, prepared, readings } from "./readings";
import { spansIn, withoutSpans } from "./spans";
import { instantOf, wallAt } from "./wall-clock";
import { dayAt, hoursLater } from "./working-days";

export interface Time {
  /** Epoch ms. */
  at: number;
  /** No time of day was said: `at` is the bare hour of that day. */
  dayOnly?: true;
  /** Of the time of day only a part was said, like "morning". */
  part?: true;
  /** No day was said: it is the next such hour. */
  hourOnly?: true;
  /** A length from now: "within 5 days". */
  counted?: true;
}

/** A date without a year that lies further ahead than this, days, is one of the past ("your order of 3 March"). */
const FURTHEST = 190;
/** Nobody is reminded of what lies further ahead than this, days ("a warranty of 5 years"). */
const FURTHEST_SAID = 400;

/**
 * @param now epoch ms
 * @param bareHour the hour, 0 to 23, of a day that is said without one
 */
export function timeIn(words: string, now: number, bareHour: number, hours: Hours = HOURS): Time | undefined {
  const said = prepared(words, now, hours.zone);
  if (said === undefined) return undefined;
  const spans = spansIn(said, now, hours).map(({ index, at }): [number, Time] => [
    index,
    { at, counted: true },
  ]);
  const rest = withoutSpans(said);
  const days = readings(rest, now, hours).flatMap((result): [number, Time][] => {
    const times = bothWays(result, rest, now, hours).map((read) => timeOf(read, now, bareHour, hours));
    const nearest = times.filter((time) => time !== undefined).sort((a, b) => a.at - b.at)[0];
    return nearest ? [[result.index, nearest]] : [];
  });
  const times = [...spans, ...days].sort(([a], [b]) => a - b).map(([, time]) => time);
  const first = times[0];
  return first?.dayOnly || first?.part ? withHour(first, times, now, hours.zone) : first;
}

/** "Tomorrow I'll call you at 10": the day and the hour of one time, said apart. */
function withHour(day: Time, times: Time[], now: number, zone: string | undefined): Time {
  const hour = times.find((time) => time.hourOnly && !time.part);
  if (!hour || day.counted) return day;
  const clock = wallAt(hour.at, zone);
  const at = dayAt(day.at, 0, clock.hour, zone, clock.minute);
  return at > now ? { at } : day;
}

/** Whether the words say a time ahead at all, whatever day it is today. */
export function saysTime(words: string): Pick<Time, "hourOnly"> | undefined {
  const said = prepared(words, 0);
  if (said === undefined) return undefined;
  if (spansIn(said, 0).length > 0) return {};
  const ahead = readings(said, 0, HOURS).filter(({ text }) => !/^now$|\bago$|^yesterday/.test(text));
  if (ahead.length === 0) return undefined;
  return ahead.every(({ start }) => isTimeOnly(start)) ? { hourOnly: true } : {};
}

function timeOf(result: Result, now: number, bareHour: number, hours: Hours): Time | undefined {
  // A range is kept at its end: "between 2 and 4 pm".
  const said = result.end ?? result.start;
  const counted = isCounted(said) ? ({ counted: true } as const) : {};
  if (said.isCertain("timezoneOffset") && said.isCertain("hour"))
    return ahead({ at: said.date().getTime(), ...counted }, now);

  const part = partOf(said);
  const exact = part !== undefined || said.isCertain("hour");
  const hour = part ? hours[part] : (hourOf(result.text, said) ?? bareHour);
  const { zone } = hours;
  const minute = said.isCertain("minute") ? said.get("minute")! : 0;
  const at = (day: number) => dayAt(day, 0, hour, zone, minute);
  if (isTimeOnly(said)) {
    const only = { hourOnly: true, ...(part && ({ part: true } as const)) } as const;
    if (at(now) > now) return { at: at(now), ...only };
    const means = part === "closing" || /\bthis\b/.test(result.text);
    return { at: means ? lateToday(now, part, hours) : at(dayAt(now, 1, 12, zone)), ...only };
  }
  const day = dayOf(said, now, zone);
  if (day > dayAt(now, said.isCertain("year") ? FURTHEST_SAID : FURTHEST, 12, zone)) return undefined;
  const bare = {
    ...counted,
    ...(part && ({ part: true } as const)),
    ...(!exact && ({ dayOnly: true } as const)),
  };
  const isToday = day === dayAt(now, 0, 12, zone);
  if (isToday && at(day) <= now && (part || !exact)) return { at: lateToday(now, part, hours), ...bare };
  return ahead({ at: at(day), ...bare }, now);
}

/** Noon of the day that is meant. */
function dayOf(said: Components, now: number, zone: string | undefined): number {
  const day = instantOf(said.get("year")!, said.get("month")! - 1, said.get("day")!, 12, 0, zone);
  // Nobody says "Monday" on a Monday and means today.
  const again = said.isCertain("weekday") && !said.isCertain("day") && day === dayAt(now, 0, 12, zone);
  return again ? dayAt(now, 7, 12, zone) : day;
}

function hourOf(words: string, said: Components): number | undefined {
  if (!said.isCertain("hour")) return undefined;
  // A day's midnight is its end.
  if (isMidnight(said)) return 24;
  const hour = said.get("hour")!;
  // "by 3" is said of an afternoon; "03:00" is not.
  const open = !said.isCertain("meridiem") && !/\b0\d/.test(words);
  return open && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

const DAY_PARTS = ["day", "weekday", "month", "year"] as const;
const isTimeOnly = (said: Components) => !DAY_PARTS.some((part) => said.isCertain(part));

/** Today, when its usual hour is over: where that part of the day ends, else an hour from now, but today. */
function lateToday(now: number, part: ReturnType<typeof partOf>, hours: Hours): number {
  const end = { morning: hours.noon, afternoon: hours.closing }[part as "morning" | "afternoon"];
  const { zone } = hours;
  if (end !== undefined && dayAt(now, 0, end, zone) > now) return dayAt(now, 0, end, zone);
  return Math.min(hoursLater(now, 1), Math.max(now + 60_000, dayAt(now, 1, 0, zone) - 60_000));
}

const ahead = (time: Time, now: number): Time | undefined => (time.at > now ? time : undefined);
