/** What a due reminder says outside the helpdesk, and what its buttons mean. */
import { type Browser, browser } from "wxt/browser";
import type { Reminder } from "../model";
import { dueWords } from "./words";

/** In the order of the buttons; Firefox has none, there the popup and the dock carry both. */
export const BUTTONS = ["done", "snooze"] as const;
export const SNOOZE_MS = 60 * 60_000;

/** Shows the reminder's notification. Its id is the reminder's, so that showing it again replaces it. */
export async function notify(reminder: Reminder, now: number): Promise<void> {
  const { customer, id, subject } = reminder.ticket;
  const options: Browser.notifications.NotificationCreateOptions = {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png" as never),
    title: customer ? `Follow up with ${customer}` : `Follow up on #${id}`,
    message: `${reminder.what}\n#${id} ${subject} · ${dueWords(reminder.due, now)}`,
  };
  // Firefox throws on keys that it does not know.
  const more = import.meta.env.FIREFOX
    ? {}
    : { requireInteraction: true, buttons: [{ title: "Done" }, { title: "Snooze 1 h" }] };
  try {
    await browser.notifications.create(reminder.id, { ...options, ...more });
  } catch {
    // The system shows none: the badge and the popup carry it.
  }
}

export function dismiss(id: string): Promise<boolean> {
  return browser.notifications.clear(id);
}

/** Ids of the reminders whose notification is on the screen now. */
export async function stillShown(): Promise<Set<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}
