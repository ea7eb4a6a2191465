/** Follow-ups as an iCalendar file (RFC 5545), for the agent's own calendar. Pure; times are epoch ms. */
import ical, {
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Reminder } from "../model";

const MINUTE = 60_000;
const LENGTH = 15 * MINUTE;
/** The format has four digits for a year. */
const LATEST = Date.UTC(9999, 11, 31);

/** The name of the file that it is saved under. */
export const CALENDAR_FILE = "amends-follow-ups.ics";

/**
 * An event for each, at the same moment in every zone. Opened again, it takes the place of its older self.
 * @param lead ms before it runs out that a promise is called the first time
 */
export function calendar(reminders: Reminder[], lead: number, now: number): string {
  const events = reminders.map((reminder) => event(reminder, lead, now));
  const file = ical({ prodId: { company: "Amends", product: "Follow-ups", language: "EN" }, events });
  return `${file.toString()}\r\n`;
}

function event(reminder: Reminder, lead: number, now: number): ICalEventData {
  const { id, due, state, made, history } = reminder;
  const start = dateOf(due);
  const url = linkOf(reminder);
  return {
    id: uidOf(id),
    sequence: Math.max(0, history.length - 1),
    stamp: dateOf(now),
    created: dateOf(made),
    lastModified: dateOf(history.at(-1)?.at ?? made),
    start,
    end: new Date(start.getTime() + LENGTH),
    summary: summaryOf(reminder),
    description: descriptionOf(reminder, url),
    ...(url ? { url } : {}),
    // It takes no time from the agent's day.
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(state === "dropped" ? { status: ICalEventStatus.CANCELLED } : {}),
    alarms: alarmsOf(reminder, lead).map((before) => ({
      type: ICalAlarmType.display,
      trigger: Math.round(before / 1000),
    })),
  };
}

/** As Amends itself calls: ms before it is due. What is dealt with is silent. */
function alarmsOf({ kind, state }: Reminder, lead: number): number[] {
  if (state === "done" || state === "dropped") return [];
  return kind === "promise" && lead > 0 ? [lead, 0] : [0];
}

function summaryOf({ ticket, what }: Reminder): string {
  const whom = ticket.customer ? ` with ${ticket.customer}` : "";
  return line(`Follow up${whom}: ${what}`);
}

function descriptionOf(reminder: Reminder, url: string | undefined): string {
  const { ticket, what, answered } = reminder;
  const lines = [
    what,
    dueIn(reminder),
    answered === undefined ? "" : "The customer has written since this was set.",
    `Ticket #${ticket.id}: ${ticket.subject} (${ticket.helpdesk})`,
    url ?? "",
  ];
  return lines.map(line).filter(Boolean).join("\n");
}

/** On the clock of the place that it was meant for, which may not be where the calendar is read. */
function dueIn({ due, zone }: Reminder): string {
  try {
    const words = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: zone });
    return `Due ${words.format(dateOf(due))} (${zone})`;
  } catch {
    // A zone that this browser does not know: the event's own time says it.
    return "";
  }
}

/** Only what leads to a web page. What the format keeps for itself is written as the web writes it. */
function linkOf({ ticket }: Reminder): string | undefined {
  const url = URL.parse(ticket.url);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href.replace(/[,;\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The same for the same reminder, always; from a backup it may hold anything, and the library writes it as it is. */
const uidOf = (id: string) => encodeURIComponent(id.toWellFormed());

const dateOf = (time: number) => new Date(Math.min(Math.max(time, 0), LATEST));

/** On one line, without what some programs take for the end of one. */
function line(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
