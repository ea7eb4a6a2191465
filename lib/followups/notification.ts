/**
 * The notifications. Each carries in its id which call it is, so that a background which was killed after it
 * knows from the screen, or from the agent's click, what has gone out: "2 <reminder>" is that reminder's third.
 */
import { type Browser, browser } from "wxt/browser";
import type { Reminder } from "../model";
import { type CallWords, callWords, summaryWords } from "./call-words";
import { timesShown } from "./life";

/** In the order of the buttons; Firefox has none, there the popup and the dock carry both. */
export const BUTTONS = ["snooze", "done"] as const;
export const SNOOZE_MS = 60 * 60_000;

const SUMMARY = "summary ";

/** Of the call that a claimed reminder is about to make. */
export const callId = (reminder: Reminder): string => `${timesShown(reminder)} ${reminder.id}`;

/** Of the call that it made last. */
export const lastCallId = (reminder: Reminder): string => `${timesShown(reminder) - 1} ${reminder.id}`;

/** One for all of these calls together, whatever their order. */
export function summaryId(reminders: Reminder[]): string {
  const text = reminders.map(callId).sort().join();
  // FNV-1a, twice over for 64 bits: two batches never share it in practice.
  const hash = (basis: number) => {
    let value = basis;
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return (value >>> 0).toString(16);
  };
  return `${SUMMARY}${hash(0x811c9dc5)}${hash(0x01234567)}`;
}

export const isSummary = (id: string): boolean => id.startsWith(SUMMARY);

/** The reminder that a notification is of; undefined for a summary. */
export const reminderOf = (id: string): string | undefined => /^\d+ (.+)$/s.exec(id)?.[1];

export function showCall(reminder: Reminder, now: number): Promise<void> {
  const more = { requireInteraction: true, buttons: [{ title: "Snooze 1 h" }, { title: "Done" }] };
  return create(callId(reminder), callWords(reminder, now), more);
}

/** @param silent the agent has a summary before them already: this one takes its place without a sound */
export function showSummary(
  reminders: Reminder[],
  count: number,
  now: number,
  silent: boolean,
): Promise<void> {
  return create(summaryId(reminders), summaryWords(reminders, count, now), {
    requireInteraction: true,
    silent,
  });
}

type More = Pick<
  Browser.notifications.NotificationCreateOptions,
  "requireInteraction" | "buttons" | "silent"
>;

/** @param more what Firefox does not know, and throws at */
async function create(id: string, words: CallWords, more: More): Promise<void> {
  const options: Browser.notifications.NotificationCreateOptions = {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png" as never),
    ...words,
    ...(import.meta.env.FIREFOX ? {} : more),
  };
  try {
    await browser.notifications.create(id, options);
  } catch {
    // The system shows none: the badge and the popup carry it.
  }
}

export const dismiss = (id: string): Promise<boolean> => browser.notifications.clear(id);

/** Ids of the notifications that are on the screen now. */
export async function standing(): Promise<Set<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** Whether the system lets notifications through, as far as the browser says: Firefox does not. */
export async function notificationsAllowed(): Promise<boolean> {
  return (await browser.notifications.getPermissionLevel?.()) !== "denied";
}
