import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Database } from "@/lib/store/database";
import { MIGRATIONS, VERSION } from "@/lib/store/migrations/all";
import { TABLES } from "@/lib/store/tables";
import { wordsFor } from "@/lib/store/trouble";
import type { Frozen } from "./frozen/frozen";

const frozen = Object.entries(
  import.meta.glob<Frozen>(["./frozen/*.ts", "!./frozen/frozen.ts"], { eager: true, import: "default" }),
)
  .map(([path, old]) => ({ version: Number(path.match(/\d+/)![0]), ...old }))
  .sort((one, other) => one.version - other.version);

const rowsOf = (version: number) => frozen.find((one) => one.version === version)!.rows;

/** Lays a frozen database down as its version did. @returns its name. */
async function layDown({ version, stores, rows }: Frozen & { version: number }): Promise<string> {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all);
  old.close();
  return name;
}

const opened: Database[] = [];
const open = (name: string) => {
  const database = new Database(name);
  opened.push(database);
  return database;
};

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

test("every version of the database has its frozen example, and every table its shape", () => {
  expect(frozen.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
  for (const { version, stores, rows } of frozen) {
    const laidDown = MIGRATIONS.filter((one) => one.version <= version).map((one) => one.stores);
    expect(stores).toEqual(Object.assign({}, ...laidDown));
    expect(Object.keys(rows).sort()).toEqual(Object.keys(stores).sort());
  }
  const tables = open(crypto.randomUUID()).tables.map(({ name }) => name);
  expect(tables.sort()).toEqual(Object.keys(TABLES).sort());
});

describe.each(frozen)("a database of version $version", (old) => {
  test("opens with every row of every table, each legal today", async () => {
    const database = open(await layDown(old));
    for (const [table, rows] of Object.entries(old.rows)) {
      const { schema, key } = TABLES[table]!;
      const now = await database.table(table).toArray();
      const keys = (all: Record<string, unknown>[]) => all.map((row) => row[key]).sort();
      expect(keys(now)).toEqual(keys(rows));
      for (const row of now) expect(schema.safeParse(row).data).toEqual(row);
    }
    expect(database.verno).toBe(VERSION);
  });

  test("loses no word and no time of a row that could be in a date", async () => {
    const database = open(await layDown(old));
    for (const [table, rows] of Object.entries(old.rows)) {
      const { key } = TABLES[table]!;
      for (const row of rows) {
        const now = (await database.table(table).get(row[key] as string)) as Record<string, unknown>;
        const fields = Object.keys(row).filter((field) => !(row.due === 1e300 && /due|history/.test(field)));
        for (const field of fields) expect(now[field]).toEqual(row[field]);
      }
    }
  });

  test("that was opened is written and opened again", async () => {
    const name = await layDown(old);
    const first = open(name);
    await first.offers.put({ failure: "outage_bug", options: ["refund"], at: 1 });
    first.close();
    expect(await open(name).offers.get("outage_bug")).toEqual({
      failure: "outage_bug",
      options: ["refund"],
      at: 1,
    });
  });
});

test("reminders from before version 4 pop up as they would have: once, when they are due", async () => {
  const old = frozen.find(({ version }) => version === 3)!;
  const database = open(await layDown(old));
  const next = Object.fromEntries((await database.reminders.toArray()).map((row) => [row.state, row.next]));
  expect(next).toEqual({ waiting: 8.64e15, showing: undefined, shown: undefined, done: undefined });
  const { due, next: call, kind } = (await database.reminders.get("5f0c2f9e-6a53-4c0e-9d1e-2b7f6a1f7c11"))!;
  expect({ due, call, kind }).toEqual({ due: 1_795_000_000_000, call: 1_795_000_000_000, kind: "free" });
});

test("a background killed in the middle of an upgrade leaves the version before, and the next start upgrades", async () => {
  const name = await layDown(frozen.find(({ version }) => version === 3)!);
  const update = vi.spyOn(IDBObjectStore.prototype, "put");
  update.mockImplementationOnce(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException("killed", "AbortError");
  });
  await expect(open(name).open()).rejects.toThrow();
  expect(update).toHaveBeenCalled();
  update.mockRestore();

  const before = new Dexie(name);
  await before.open();
  expect(before.verno).toBe(3);
  expect(await before.table("reminders").toArray()).toEqual(rowsOf(3).reminders);
  before.close();

  const after = open(name);
  expect((await after.reminders.toArray()).every(({ kind }) => kind === "free")).toBe(true);
  expect(after.verno).toBe(VERSION);
});

describe("a database of a newer version than this code", () => {
  const newer = { ...frozen.at(-1)!, version: VERSION + 1 };
  newer.stores = { ...newer.stores, reminders: "id, mood", sealed: "id" };

  test("is not opened, nothing in it is changed, and words say what to do", async () => {
    const name = await layDown({ ...newer, rows: { ...newer.rows, sealed: [{ id: 1 }] } });
    const database = open(name);
    const error = await database.reminders.toArray().catch((error) => error);
    expect(wordsFor(error)).toContain("update Amends");

    const after = new Dexie(name);
    await after.open();
    expect(after.verno).toBe(VERSION + 1);
    expect(after.table("reminders").schema.indexes.map(({ name }) => name)).toEqual(["mood"]);
    expect(await after.table("reminders").toArray()).toEqual(newer.rows.reminders);
    after.close();
  });

  test("is opened again by the newer code, whose own it is", async () => {
    const name = await layDown({ ...newer, rows: newer.rows });
    await expect(open(name).open()).rejects.toThrow();
    const own = new Dexie(name);
    own.version(VERSION + 1).stores(newer.stores);
    expect(await own.table("reminders").count()).toBe(newer.rows.reminders!.length);
    own.close();
  });
});

test("a database that did not open is tried again at the next question", async () => {
  const database = open(crypto.randomUUID());
  const native = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("Internal error opening backing store", "InvalidStateError");
  });
  const error = await database.reminders.count().catch((error) => error);
  expect(wordsFor(error)).toContain("save what can still be read");
  expect(await database.reminders.count()).toBe(0);
  expect(native).toHaveBeenCalledTimes(2);
});
