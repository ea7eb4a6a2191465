/** What is wrong with hours, in words: they are said of a day, so they come one after the other. */
import type { DayPart, Hours } from "@/lib/model";

export const MOMENTS: { id: DayPart; name: string; means: string }[] = [
  { id: "morning", name: "Morning", means: "“in the morning”, “first thing”, and reminders for a bare day" },
  { id: "noon", name: "Noon", means: "“at noon”, “around lunch”" },
  { id: "afternoon", name: "Afternoon", means: "“this afternoon”" },
  { id: "closing", name: "End of the day", means: "“by the end of the day”, and promises for a bare day" },
  { id: "evening", name: "Evening", means: "“this evening”, “tonight”" },
];

/** Monday first, as a working week is; the numbers are those of `Date`. */
export const DAYS = [
  { day: 1, name: "Monday" },
  { day: 2, name: "Tuesday" },
  { day: 3, name: "Wednesday" },
  { day: 4, name: "Thursday" },
  { day: 5, name: "Friday" },
  { day: 6, name: "Saturday" },
  { day: 0, name: "Sunday" },
];

/** Which comes before which. The end of the day may be on either side of the evening. */
const ORDER: [DayPart, DayPart][] = [
  ["morning", "noon"],
  ["noon", "afternoon"],
  ["afternoon", "evening"],
  ["afternoon", "closing"],
];

export interface Complaint {
  field: DayPart | "workingDays";
  words: string;
}

/** The first thing to mend; undefined where the hours can hold. */
export function complaint(hours: Hours): Complaint | undefined {
  if (hours.workingDays.length === 0)
    return { field: "workingDays", words: "Choose at least one working day, or no promise can be dated." };
  for (const [before, after] of ORDER) {
    if (hours[before] >= hours[after]) {
      const words = `${nameOf(after)} comes after ${nameOf(before).toLowerCase()}: choose later than ${clock(hours[before])}.`;
      return { field: after, words };
    }
  }
  return undefined;
}

/** "09:00" */
export const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

const nameOf = (moment: DayPart) => MOMENTS.find(({ id }) => id === moment)!.name;
