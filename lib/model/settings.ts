/** What an agent or their team sets once. Kept in the browser's own settings store, never a customer's word. */
import * as z from "zod/mini";

/** Whether this browser knows a zone of that name: an older one may not. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const hour = z.int().check(z.gte(0), z.lte(23));

/** Hours of the day in the office's zone, 0 to 23: what "tomorrow morning" and "end of day" mean. */
const dayParts = {
  /** Also "first thing", and when a reminder for a bare day comes. */
  morning: hour,
  noon: hour,
  afternoon: hour,
  evening: hour,
  /** End of the working day: by then a promise for a bare day is due. */
  closing: hour,
};
export type DayPart = keyof typeof dayParts;

/** When an office is there. */
export const Hours = z.object({
  ...dayParts,
  /** 0 Sunday … 6 Saturday. */
  workingDays: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(7)),
  /** Holidays and days off, as "2026-12-25": no working days. */
  daysOff: z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))).check(z.maxLength(400)),
  /** IANA name of the zone that all hours are of; absent: the machine's own, wherever it is. */
  zone: z.optional(z.string().check(z.maxLength(64), z.refine(isZone))),
});
export type Hours = z.infer<typeof Hours>;

export const HOURS: Hours = {
  morning: 9,
  noon: 12,
  afternoon: 15,
  evening: 19,
  closing: 17,
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
};

/** When reminders come, and what they keep. Days are working days. */
export const FollowUpRules = z.object({
  /** How long before a promise runs out it is called, in hours. */
  lead: z.number().check(z.gte(0), z.lte(72)),
  afterFix: z.int().check(z.gte(1), z.lte(90)),
  /** After the fix of a failure that was not the first; these are days of the calendar. */
  afterRepeat: z.int().check(z.gte(1), z.lte(90)),
  update: z.int().check(z.gte(1), z.lte(90)),
  noAnswer: z.int().check(z.gte(1), z.lte(90)),
  /** Nothing pops up between these hours (0 to 23, over midnight too); absent: at any time. */
  quiet: z.optional(z.object({ from: hour, to: hour })),
  /** Whether the customer's name is kept with a reminder. */
  names: z.boolean(),
  /** Days after which what is done goes for good. */
  keep: z.int().check(z.gte(1), z.lte(3650)),
});
export type FollowUpRules = z.infer<typeof FollowUpRules>;

export const FOLLOW_UP_RULES: FollowUpRules = {
  lead: 2,
  afterFix: 2,
  afterRepeat: 7,
  update: 1,
  noAnswer: 3,
  names: true,
  keep: 180,
};

/** Whether the recovery log is written, and for how long. */
export const LogRules = z.object({
  on: z.boolean(),
  /** Days after the last change, after which a case goes for good. */
  keep: z.int().check(z.gte(1), z.lte(3650)),
});
export type LogRules = z.infer<typeof LogRules>;

export const LOG_RULES: LogRules = { on: true, keep: 730 };

export const Settings = z.object({
  hours: Hours,
  followUps: FollowUpRules,
  log: LogRules,
  /** Ids of the coach's rules that are switched off. */
  rulesOff: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const SETTINGS: Settings = { hours: HOURS, followUps: FOLLOW_UP_RULES, log: LOG_RULES, rulesOff: [] };
