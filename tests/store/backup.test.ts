import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { OwnPhrase, Settings } from "@/lib/model";
import { changeSettings, loadSettings, replaceSettings } from "@/lib/settings";
import { backupText } from "@/lib/store/backup";
import { Database } from "@/lib/store/database";
import { checkBackup, takeBackup } from "@/lib/store/merge";
import { readAll } from "@/lib/store/rescue";
import { TABLES } from "@/lib/store/tables";
import three from "./frozen/3";
import newest from "./frozen/9";
import { contents, settings } from "./rows";

const NOW = 1_795_000_000_000;

let database: Database;
beforeEach(() => {
  fakeBrowser.reset();
  database = new Database(crypto.randomUUID());
});
afterEach(() => database.delete());

type Contents = Record<string, Record<string, unknown>[]>;

async function fill(into: Database, rows: Contents): Promise<void> {
  for (const [table, all] of Object.entries(rows)) await into.table(table).bulkPut(all);
}

async function contentsOf(of: Database): Promise<Contents> {
  const all = Object.keys(TABLES).map(async (name) => [name, await of.table(name).toArray()]);
  return Object.fromEntries(await Promise.all(all));
}

const backup = async (of: Database, kept: Partial<Settings> = {}) =>
  backupText(await readAll(of.name), kept, NOW);

describe("a backup", () => {
  test("taken into an empty Amends is all that there was, and its own backup is the same text", {
    timeout: 60_000,
  }, async () => {
    const roundTrip = fc.asyncProperty(contents, settings, async (rows, kept) => {
      const here = new Database(crypto.randomUUID());
      const there = new Database(crypto.randomUUID());
      await fill(here, rows as unknown as Contents);
      const text = await backup(here, kept);
      await fakeBrowser.storage.local.clear();
      expect((await takeBackup(there, text, [])).problems).toEqual([]);
      expect(await contentsOf(there)).toEqual(await contentsOf(here));
      const now = (await fakeBrowser.storage.local.get("settings")).settings ?? {};
      expect(now).toEqual(kept);
      expect(await backup(there, now as Partial<Settings>)).toBe(text);
      await Promise.all([here.delete(), there.delete()]);
    });
    await fc.assert(roundTrip, { numRuns: 40 });
  });

  test("of every table there is", () => {
    const [one] = fc.sample(contents, 1);
    expect(Object.keys(one!).sort()).toEqual(Object.keys(TABLES).sort());
  });

  test("is the same text in whatever order the rows were made and their fields written", async () => {
    const other = new Database(crypto.randomUUID());
    const backwards = (row: Record<string, unknown>) => Object.fromEntries(Object.entries(row).reverse());
    await fill(database, newest.rows);
    const reversed = Object.entries(newest.rows as Contents).map(([name, rows]) => [
      name,
      rows.map(backwards).reverse(),
    ]);
    await fill(other, Object.fromEntries(reversed));
    expect(await backup(other)).toBe(await backup(database));
    await other.delete();
  });

  test("taken in again changes nothing", async () => {
    await fill(database, newest.rows);
    const text = await backup(database);
    const done = await takeBackup(database, text, []);
    expect(done.tables.every(({ fresh, differing }) => fresh === 0 && differing.length === 0)).toBe(true);
    expect(await backup(database)).toBe(text);
  });

  test("of version 3 comes in as its database would", async () => {
    const file = { app: "Amends", version: 3, made: NOW, settings: {}, ...three.rows };
    expect((await takeBackup(database, JSON.stringify(file), [])).problems).toEqual([]);
    const reminder = (await database.reminders.get("5f0c2f9e-6a53-4c0e-9d1e-2b7f6a1f7c11"))!;
    expect(reminder).toMatchObject({ kind: "free", next: reminder.due, state: "waiting" });
    expect(await database.reminders.count()).toBe(three.rows.reminders.length);
  });
});

describe("a backup whose rows differ from those here", () => {
  const phrase = (id: string, text: string): OwnPhrase => ({ id, text, tags: [], order: 1, made: 1 });
  let text: string;
  beforeEach(async () => {
    await database.phrases.bulkPut([
      phrase("own.a", "theirs"),
      phrase("own.b", "theirs"),
      phrase("own.c", "same"),
    ]);
    await database.offers.put({ failure: "outage_bug", options: ["refund"], at: 5 });
    await database.uses.put({ phrase: "own.a", count: 1, last: 5, starred: false, hidden: false });
    text = await backup(database, { rulesOff: ["blame"] });
    await database.phrases.bulkPut([phrase("own.a", "mine"), phrase("own.b", "mine")]);
    await database.offers.put({ failure: "outage_bug", options: ["voucher"], at: 6 });
    await database.uses.put({ phrase: "own.a", count: 0, last: 4, starred: true, hidden: false });
    await database.uses.put({ phrase: "own.mine", count: 9, last: 9, starred: true, hidden: false });
  });

  test("is told row by row, with what it is and which is newer, and nothing is written by that", async () => {
    const before = await backup(database);
    const { tables } = await checkBackup(database, text);
    expect(tables.flatMap(({ differing }) => differing)).toEqual([
      { id: "phrases own.a", label: "“mine”", theirs: "“theirs”", newer: "unknown" },
      { id: "phrases own.b", label: "“mine”", theirs: "“theirs”", newer: "unknown" },
      { id: "uses own.a", label: "how you use the phrase own.a", newer: "file" },
      { id: "offers outage_bug", label: "what you last offered for outage bug", newer: "here" },
    ]);
    expect(tables.find(({ name }) => name === "phrases")).toMatchObject({ fresh: 0, same: 1 });
    expect(await backup(database)).toBe(before);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test("leaves all that is here, unless the agent chose the file's", async () => {
    const done = await takeBackup(database, text, ["phrases own.b", "phrases own.unheard"]);
    expect(done.tables.find(({ name }) => name === "phrases")!.differing.map(({ id }) => id)).toEqual([
      "phrases own.b",
    ]);
    expect((await database.phrases.toArray()).map((one) => one.text)).toEqual(["mine", "theirs", "same"]);
    expect(await database.offers.get("outage_bug")).toMatchObject({ options: ["voucher"] });
    expect(await database.uses.count()).toBe(2);
  });

  test("brings settings that were never set here, and asks for those that were", async () => {
    await takeBackup(database, text, []);
    expect((await loadSettings()).rulesOff).toEqual(["blame"]);
    await changeSettings({ rulesOff: ["shouting"] });
    const { tables } = await checkBackup(database, text);
    expect(tables[0]!.differing).toMatchObject([{ id: "settings rulesOff" }]);
    await takeBackup(database, text, []);
    expect((await loadSettings()).rulesOff).toEqual(["shouting"]);
    await takeBackup(database, text, ["settings rulesOff"]);
    expect((await loadSettings()).rulesOff).toEqual(["blame"]);
  });

  test("is taken as a whole or not at all: a write that fails in the middle leaves rows and settings", async () => {
    await replaceSettings({ rulesOff: ["shouting"] });
    await database.uses.clear();
    const before = await backup(database);
    database.offers.hook("updating", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const over = ["settings rulesOff", "phrases own.a", "offers outage_bug"];
    await expect(takeBackup(database, text, over)).rejects.toThrow();
    expect(await backup(database)).toBe(before);
    expect((await loadSettings()).rulesOff).toEqual(["shouting"]);
  });
});
