import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { SETTINGS, type Ticket } from "@/lib/model";
import { changeSettings, loadSettings } from "@/lib/settings";
import { dataAnswers } from "@/lib/store/answers";
import { Database } from "@/lib/store/database";
import { keepSending, keepTicket } from "@/lib/store/memory";
import newest from "./frozen/9";

const calls: string[] = [];
const SITE = "https://desk.example/*";

/** What the fake browser has not; each says that it was called. */
function stubs() {
  const said =
    <T>(name: string, value?: T) =>
    async (argument?: unknown) => {
      calls.push(argument === undefined ? name : `${name} ${JSON.stringify(argument)}`);
      return value as T;
    };
  Object.assign(fakeBrowser.permissions, {
    contains: async () => false,
    remove: said("permissions.remove", true),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [{ id: SITE }],
      unregisterContentScripts: said("unregister"),
      registerContentScripts: said("register"),
    },
    action: { setBadgeText: said("badge") },
  });
}

let database: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  calls.length = 0;
  stubs();
  database = new Database(crypto.randomUUID());
});
afterEach(() => database.delete());

const erase = (changed = async () => {}) =>
  dataAnswers({ database, now: () => 1, changed, notifications: async () => true })["data.erase"](
    { kind: "data.erase" },
    {} as never,
  );

test("after it Amends is as freshly installed: rows, settings, sites, memory, alarms, notifications, badge", async () => {
  const rows: [string, Record<string, unknown>[]][] = Object.entries(newest.rows);
  for (const [table, all] of rows) await database.table(table).bulkAdd(all);
  await changeSettings({ rulesOff: ["blame"] });
  await fakeBrowser.storage.local.set({ sites: [SITE], collapsed: true });
  await keepTicket({ key: "demo here 1" } as Ticket);
  await keepSending("demo here 1", "Dear Ana");
  await fakeBrowser.alarms.create("due", { when: 5 });
  await fakeBrowser.notifications.create("a", { type: "basic", iconUrl: "", title: "", message: "" });
  const changed = vi.fn(async () => {});

  await erase(changed);

  for (const table of database.tables) expect(await table.count()).toBe(0);
  expect(await loadSettings()).toEqual(SETTINGS);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
  expect(calls).toEqual([
    `unregister ${JSON.stringify({ ids: [SITE] })}`,
    `permissions.remove ${JSON.stringify({ origins: [SITE] })}`,
    `badge ${JSON.stringify({ text: "" })}`,
  ]);
  expect(changed).toHaveBeenCalledOnce();
});

test("is done again where it was cut off in the middle", async () => {
  await database.offers.put({ failure: "outage_bug", options: ["refund"], at: 1 });
  await fakeBrowser.storage.local.set({ sites: [SITE] });
  vi.spyOn(fakeBrowser.storage.session, "clear").mockRejectedValueOnce(new Error("killed"));
  await expect(erase()).rejects.toThrow("killed");
  await erase();
  expect(await database.offers.count()).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
