/** What the test sees and does from a page of the extension: none of it wakes the background, but `ask`. */
import type { Page } from "puppeteer-core";
import type { Reminder } from "../../../lib/model";
import type { Kept } from "./clock";

export interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

interface Chrome {
  alarms: {
    getAll(): Promise<Alarm[]>;
    clearAll(): Promise<boolean>;
    create(name: string, of: { when: number; periodInMinutes?: number }): Promise<void>;
  };
  action: { getBadgeText(of: object): Promise<string> };
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
}
type Inside = { chrome: Chrome };

/** The database as it is, past the product; none where it was not made yet. */
export const readRows = (page: Page): Promise<Reminder[]> =>
  page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === "amends")) return [];
    const database = await promised(indexedDB.open("amends"));
    try {
      if (!database.objectStoreNames.contains("reminders")) return [];
      return await promised(database.transaction("reminders").objectStore("reminders").getAll());
    } finally {
      database.close();
    }
  }) as Promise<Reminder[]>;

export const emptyRows = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("amends");
        opening.onsuccess = () => {
          const database = opening.result;
          const clearing = database.transaction("reminders", "readwrite");
          clearing.objectStore("reminders").clear();
          clearing.oncomplete = () => resolve(database.close());
          clearing.onerror = () => reject(clearing.error);
        };
        opening.onerror = () => reject(opening.error);
      }),
  );

/** Keeps it for backgrounds that start, and tells the one that runs. */
export const setClock = (page: Page, kept: Kept): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("chaos");
        opening.onupgradeneeded = () => opening.result.createObjectStore("chaos");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("chaos", "readwrite", { durability: "strict" });
          writing.objectStore("chaos").put(value, "chaos");
          writing.oncomplete = () => {
            opening.result.close();
            const channel = new BroadcastChannel("chaos");
            channel.postMessage(value);
            channel.close();
            resolve();
          };
        };
      }),
    kept,
  );

export const readAlarms = (page: Page): Promise<Alarm[]> =>
  page.evaluate(() => (globalThis as unknown as Inside).chrome.alarms.getAll());

/** Lets the browser ring them at once: it starts the background for it as it always does. */
export const ring = (page: Page, alarms: Alarm[]): Promise<void> =>
  page.evaluate(async (due) => {
    const { create } = (globalThis as unknown as Inside).chrome.alarms;
    for (const { name, periodInMinutes } of due)
      await create(name, { when: Date.now(), ...(periodInMinutes && { periodInMinutes }) });
  }, alarms);

export const dropAlarms = (page: Page): Promise<boolean> =>
  page.evaluate(() => (globalThis as unknown as Inside).chrome.alarms.clearAll());

export const readBadge = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as Inside).chrome.action.getBadgeText({}));

/** Ids of the notifications that stand. */
export const readScreen = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as Inside).chrome.notifications.getAll()),
  );

/** Takes what is on the screen away, as a system does that keeps it for a while only. @returns the ids */
export const clearScreen = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { notifications } = (globalThis as unknown as Inside).chrome;
    const standing = Object.keys(await notifications.getAll());
    for (const id of standing) await notifications.clear(id);
    return standing;
  });
