/** What an agent or their team sets once. Kept in the browser's own settings store, never a customer's word. */
import * as z from "zod/mini";

const hour = z.int().check(z.gte(0), z.lte(23));

/** When an office is there: what "tomorrow morning" and "end of day" mean. Hours of the local day, 0 to 23. */
export const Hours = z.object({
  /** Also "first thing", and when a reminder for a bare day comes. */
  morning: hour,
  noon: hour,
  afternoon: hour,
  evening: hour,
  /** End of the working day: by then a promise for a bare day is due. */
  closing: hour,
  /** 0 Sunday … 6 Saturday. */
  workingDays: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(7)),
});
export type Hours = z.infer<typeof Hours>;

export const HOURS: Hours = {
  morning: 9,
  noon: 12,
  afternoon: 15,
  evening: 19,
  closing: 17,
  workingDays: [1, 2, 3, 4, 5],
};

export const Settings = z.object({
  hours: Hours,
  /** Ids of the coach's rules that are switched off. */
  rulesOff: z.array(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const SETTINGS: Settings = { hours: HOURS, rulesOff: [] };
