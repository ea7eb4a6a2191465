/** What is measured inside the browser: each function is sent there whole, and knows nothing but its arguments. */
import type { Page, WebWorker } from "puppeteer-core";
import type { Reminder } from "../../../lib/model";

const DATABASE = "amends";

/** ms of each look-up of the next call by its index, in the service worker. */
export function lookUps(worker: WebWorker, times: number): Promise<number[]> {
  return worker.evaluate(
    async (name, count) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
      });
      const taken: number[] = [];
      for (let time = 0; time < count; time++) {
        const start = performance.now();
        await new Promise((resolve) => {
          const asked = database.transaction("reminders").objectStore("reminders").index("next").openCursor();
          asked.onsuccess = () => resolve(asked.result?.value);
        });
        taken.push(performance.now() - start);
      }
      database.close();
      return taken;
    },
    DATABASE,
    times,
  );
}

/** ms of each write of one row, from the call to its commit, in the service worker. */
export function writes(worker: WebWorker, rows: Reminder[]): Promise<number[]> {
  return worker.evaluate(
    async (name, all) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => resolve(open.result);
      });
      const taken: number[] = [];
      for (const row of all) {
        const start = performance.now();
        await new Promise((resolve) => {
          const transaction = database.transaction("reminders", "readwrite");
          transaction.objectStore("reminders").put(row);
          transaction.oncomplete = resolve;
        });
        taken.push(performance.now() - start);
      }
      database.close();
      return taken;
    },
    DATABASE,
    rows,
  );
}

/** ms of each request, as one of our own pages asks it, with a rest before each as between two clicks. */
export function asks(own: Page, requests: object[], rest: number): Promise<number[]> {
  return own.evaluate(
    async (all, ms) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const taken: number[] = [];
      for (const request of all) {
        await new Promise((over) => setTimeout(over, ms));
        const start = performance.now();
        const answer = await runtime.sendMessage(request);
        taken.push(performance.now() - start);
        if (!answer.ok) throw new Error(answer.error);
      }
      return taken;
    },
    requests,
    rest,
  );
}

interface Runtime {
  sendMessage(message: object): Promise<{ ok: boolean; error?: string }>;
}
