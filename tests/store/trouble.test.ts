import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, loadSettings } from "@/lib/settings";
import { dataAnswers } from "@/lib/store/answers";
import { Database } from "@/lib/store/database";
import { VERSION } from "@/lib/store/migrations/all";
import { TABLES } from "@/lib/store/tables";
import { wordsFor } from "@/lib/store/trouble";
import newest from "./frozen/9";

const PUT = IDBObjectStore.prototype.put;

let database: Database;
const sender = {} as never;
const answers = () =>
  dataAnswers({ database, now: () => 1, changed: async () => {}, notifications: async () => true });
const state = () => answers()["data.state"]({ kind: "data.state" }, sender);
const rescued = async () => JSON.parse(await answers()["data.backup"]({ kind: "data.backup" }, sender));

beforeEach(async () => {
  fakeBrowser.reset();
  database = new Database(crypto.randomUUID());
  const rows: [string, Record<string, unknown>[]][] = Object.entries(newest.rows);
  for (const [table, all] of rows) await database.table(table).bulkAdd(all);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const failing = (name: string) => () => {
  throw new DOMException("the browser's own words", name);
};

/** What a write that fails is told as; the put of one row is let through to the disk again after. */
const told = (write: () => Promise<unknown>) => write().then(() => "kept", wordsFor);

describe("a machine without room", () => {
  const row = { phrase: "own.x", count: 1, last: 1, starred: false, hidden: false };

  test("is told of in words that say what to do, at a single write and at many", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(failing("QuotaExceededError"));
    expect(await told(() => database.uses.put(row))).toMatch(/no room left .* Make some room/);
    expect(await told(() => database.uses.bulkPut([row, row]))).toMatch(/no room left/);
    const inOne = () => database.transaction("rw", database.uses, () => database.uses.put(row));
    expect(await told(inOne)).toMatch(/no room left/);
  });

  test("is told of as well where the disk says no as late as the commit", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value) {
      const request = PUT.call(this, value);
      const transaction = this.transaction;
      request.addEventListener("success", () => {
        Object.defineProperty(transaction, "error", {
          value: new DOMException("disk", "QuotaExceededError"),
        });
        transaction.abort();
      });
      return request;
    });
    expect(await told(() => database.uses.put(row))).toMatch(/no room left/);
    expect((await state()).database).toBe("full");
  });

  test("shows on the settings page until something could be written again", async () => {
    expect((await state()).database).toBe("ok");
    database.full = true;
    expect((await state()).database).toBe("full");
    expect((await state()).counts.reminders).toBe(newest.rows.reminders.length);
    await database.uses.put(row);
    expect((await state()).database).toBe("ok");
  });

  test("shows where the browser says that there is next to none, before a write fails", async () => {
    vi.stubGlobal("navigator", {
      storage: { estimate: async () => ({ usage: 5, quota: 6 }), persisted: async () => true },
    });
    expect(await state()).toMatchObject({ database: "full", bytes: 5, persisted: true });
    vi.unstubAllGlobals();
  });
});

describe("a database that cannot be opened", () => {
  beforeEach(() => {
    database.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, "open").mockImplementation(failing("UnknownError"));
  });

  test("is said to be broken, where to go is said with it, and nothing is thrown away", async () => {
    expect(await state()).toMatchObject({ database: "broken", counts: {} });
    expect(await told(() => database.reminders.count())).toMatch(/Settings, Your data/);
    vi.mocked(indexedDB.open).mockRestore();
    expect((await state()).database).toBe("ok");
    expect(await database.reminders.count()).toBe(newest.rows.reminders.length);
  });

  test("goes when the agent starts anew, an empty one takes its place, and the settings stay", async () => {
    await changeSettings({ rulesOff: ["blame"] });
    vi.mocked(indexedDB.open).mockRestore();
    await answers()["data.erase"]({ kind: "data.erase", only: "database" }, sender);
    expect((await state()).counts).toEqual(Object.fromEntries(Object.keys(TABLES).map((name) => [name, 0])));
    expect((await loadSettings()).rulesOff).toEqual(["blame"]);
  });
});

describe("a rescue", () => {
  test("reads row by row where one broken row takes its table with it", async () => {
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(failing("DataError"));
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (key === "c") failing("NotReadableError")();
      return get.call(this, key);
    });
    const { reminders, phrases, unread } = await rescued();
    expect(reminders.map(({ id }: { id: string }) => id)).toEqual(["a", "b", "d", "e", "f".repeat(100)]);
    expect(phrases.length).toBe(newest.rows.phrases.length);
    expect(unread).toMatchObject([{ what: "reminders c" }]);
  });

  test("reads the other tables where one gives nothing at all, and says so", async () => {
    const all = IDBObjectStore.prototype.getAll;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore) {
      if (this.name === "phrases") failing("UnknownError")();
      return all.call(this);
    });
    vi.spyOn(IDBObjectStore.prototype, "getAllKeys").mockImplementation(failing("UnknownError"));
    const { reminders, phrases, unread } = await rescued();
    expect(reminders.length).toBe(newest.rows.reminders.length);
    expect(phrases).toEqual([]);
    expect(unread).toMatchObject([{ what: "phrases", why: expect.stringContaining("browser's own words") }]);
  });

  test("keeps rows that are no rows for a person's eyes, and can be taken in without them", async () => {
    const row = newest.rows.reminders[0]!;
    const odd = [
      { ...row, id: "odd 1", state: "lost" },
      { ...row, id: "odd 2", due: "soon" },
      { ...row, id: "odd 3", what: 10n },
      { ...row, id: "odd 4", ticket: { ...row.ticket, subject: "x".repeat(200_000) } },
    ];
    await database.table("reminders").bulkPut(odd);
    const text = await answers()["data.backup"]({ kind: "data.backup" }, sender);
    const { reminders, unread } = JSON.parse(text);
    expect(reminders.length).toBe(newest.rows.reminders.length);
    expect(unread.length).toBe(4);
    expect(unread[0].row).toContain("odd 1");
    await answers()["data.erase"]({ kind: "data.erase", only: "database" }, sender);
    const done = await answers()["data.take"]({ kind: "data.take", text, over: [] }, sender);
    expect(done.problems).toEqual([]);
    expect(await database.reminders.count()).toBe(newest.rows.reminders.length);
  });

  test("of a newer version's database is a file of that version, as it is", async () => {
    await database.delete({ disableAutoOpen: false });
    const newer = indexedDB.open(database.name, (VERSION + 1) * 10);
    await new Promise((resolve) => {
      newer.onupgradeneeded = () => {
        newer.result.createObjectStore("moods", { keyPath: "id" }).put({ id: 1, of: "tomorrow" });
      };
      newer.onsuccess = resolve;
    });
    newer.result.close();
    expect((await state()).database).toBe("newer");
    expect(await rescued()).toMatchObject({ version: VERSION + 1, moods: [{ id: 1, of: "tomorrow" }] });
  });

  test("of no database at all is an empty backup, and makes none", async () => {
    await database.delete();
    expect((await rescued()).reminders).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database.name);
  });
});
