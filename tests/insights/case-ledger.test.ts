import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { insightsOf } from "@/lib/insights/figures";
import { EMPTY, entered } from "@/lib/insights/ledger";
import { CaseLedger } from "@/lib/store/case-ledger";
import { Database } from "@/lib/store/database";
import { startAnew } from "@/lib/store/erase";
import { LedgerFile } from "@/lib/store/ledger-file";
import { longLog, manyCases } from "./logs";

const rows = manyCases(300);
const [first, second, third] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];

let now = 1_800_000_000_000;
let database: Database;
const news = vi.fn();

/** A background that has just started, on the database that there is. */
function start(): CaseLedger {
  database?.close();
  database = new Database();
  return new CaseLedger(database, news);
}

/** As if added up from all rows at once. */
const expected = async () => insightsOf(entered(EMPTY, new Set(), await database.cases.toArray()), {});

/** In whatever order the rows were entered. */
const said = async (ledger: CaseLedger) => (await ledger.insights({}, now)).figures;

/** Whoever asks for all rows, as only a start without a file must. */
const readsAll = () => vi.spyOn(database.cases, "where");

beforeEach(async () => {
  start();
  await startAnew(database);
  news.mockClear();
  // Between two tests it is long enough to look again.
  now += 86_400_000;
});

afterEach(() => database.close());

describe("figures follow the log", () => {
  test("whatever is added, changed and deleted", async () => {
    const ledger = start();
    expect((await ledger.insights({}, now)).all).toBe(0);
    await database.cases.bulkPut(rows);
    expect(await said(ledger)).toEqual((await expected()).figures);
    await database.cases.delete(first.id);
    await database.cases.update(second.id, { failure: "outage_bug" });
    await database.cases.where("made").above(third.made).modify({ outcome: "lost" });
    const { figures, all } = await ledger.insights({}, now);
    expect(all).toBe(299);
    expect(figures).toEqual((await expected()).figures);
    await database.cases.where("changed").below(third.changed).delete();
    expect(await said(ledger)).toEqual((await expected()).figures);
    await database.cases.clear();
    expect((await ledger.insights({}, now)).all).toBe(0);
  });

  test("also what was written in a step that was then taken back", async () => {
    const ledger = start();
    await database.cases.bulkPut(rows);
    await said(ledger);
    await database
      .transaction("rw", database.cases, async () => {
        await database.cases.delete(first.id);
        throw new Error("taken back");
      })
      .catch(() => {});
    expect((await ledger.insights({}, now)).all).toBe(300);
  });
});

describe("a background that starts anew", () => {
  test("reads the columns and what was written since, not the whole log", async () => {
    await said(start());
    const before = start();
    await database.cases.bulkPut(rows);
    await said(before);
    await database.cases.delete(first.id);
    await database.cases.put({ ...second, failure: "outage_bug" });

    const ledger = start();
    const whole = readsAll();
    const { figures, all } = await ledger.insights({}, now);
    expect(whole).not.toHaveBeenCalled();
    expect(all).toBe(299);
    expect(figures).toEqual((await expected()).figures);
  });

  test("finds the columns made where a log was there before them", async () => {
    await database.cases.bulkPut(rows);
    await new LedgerFile().drop();
    await start().prepare();
    const ledger = start();
    const whole = readsAll();
    expect((await ledger.insights({}, now)).all).toBe(300);
    expect(whole).not.toHaveBeenCalled();
  });

  test("is not misled where very many cases came in at once, right before it", async () => {
    const before = start();
    await database.cases.bulkPut(rows);
    await said(before);
    const lost = longLog(1500).map((row) => ({ ...row, outcome: "lost" as const }));
    await database.cases.bulkPut(lost);
    const ledger = start();
    const { figures, all } = await ledger.insights({}, now);
    expect(all).toBe(1500);
    expect(figures).toEqual((await expected()).figures);
  });

  test("takes very many cases in also where it had only read the columns before", async () => {
    await database.cases.bulkPut(rows);
    await said(start());
    const ledger = start();
    await said(ledger);
    await database.cases.bulkPut(longLog(1500));
    expect(await said(ledger)).toEqual((await expected()).figures);
    await database.cases.delete(first.id);
    expect(await said(ledger)).toEqual((await expected()).figures);
    expect(await said(start())).toEqual((await expected()).figures);
  });

  test("says the figures also where the browser keeps no columns", async () => {
    vi.spyOn(LedgerFile.prototype, "read").mockRejectedValue(new Error("broken"));
    vi.spyOn(LedgerFile.prototype, "write").mockRejectedValue(new Error("full"));
    vi.spyOn(LedgerFile.prototype, "touch").mockRejectedValue(new Error("full"));
    const ledger = start();
    await database.cases.bulkPut(rows);
    expect((await ledger.insights({}, now)).all).toBe(300);
    await database.cases.delete(first.id);
    expect((await ledger.insights({}, now)).all).toBe(299);
  });
});

test("what was written past the background is found out and told", async () => {
  const ledger = start();
  await database.cases.bulkPut(rows);
  await said(ledger);
  await vi.waitFor(async () => expect((await ledger.insights({}, now)).all).toBe(300));
  const past = indexedDB.open("amends");
  await new Promise((done) => {
    past.onsuccess = done;
  });
  const writing = past.result.transaction("cases", "readwrite");
  writing.objectStore("cases").delete(first.id);
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  past.result.close();
  now += 60_000;
  expect((await ledger.insights({}, now)).all).toBe(300);
  await vi.waitFor(() => expect(news).toHaveBeenCalled());
  expect((await ledger.insights({}, now)).all).toBe(299);
});

test("who erases all erases the columns too", async () => {
  const ledger = start();
  await database.cases.bulkPut(rows);
  await said(ledger);
  expect(await new LedgerFile().isThere()).toBe(true);
  await startAnew(database);
  expect(await new LedgerFile().read()).toBeUndefined();
  expect((await ledger.insights({}, now)).all).toBe(0);
});
