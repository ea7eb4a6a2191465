import "fake-indexeddb/auto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { backupText } from "@/lib/store/backup";
import { LARGEST } from "@/lib/store/backup-file";
import { Database } from "@/lib/store/database";
import { checkBackup, takeBackup } from "@/lib/store/merge";
import { readAll } from "@/lib/store/rescue";
import { TABLES } from "@/lib/store/tables";
import { DAMAGES, type Roll } from "./damages";
import three from "./frozen/3";
import newest from "./frozen/9";

const SEED = 20261123;
const EACH = 8;

/** Mulberry32: the same numbers on every machine. */
function dice(seed: number): Roll {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

let database: Database;
let whole: string;
let before: string;

const state = async () =>
  backupText(await readAll(database.name), {}, 0) + JSON.stringify(await fakeBrowser.storage.local.get());

beforeAll(async () => {
  database = new Database(crypto.randomUUID());
  const rows: [string, Record<string, unknown>[]][] = Object.entries(newest.rows);
  for (const [table, all] of rows) await database.table(table).bulkAdd(all);
  whole = backupText(await readAll(database.name), { rulesOff: ["blame"] }, 1);
  // What is here differs from what the file says: it must be seen that nothing goes over it.
  await database.reminders.toCollection().modify({ what: "as it is here" });
  await database.phrases.clear();
  before = await state();
});
afterAll(() => database.delete());

test("there are at least 200", () => {
  expect(Object.keys(DAMAGES).length * EACH).toBeGreaterThanOrEqual(200);
});

describe.each(Object.entries(DAMAGES))("a backup with %s", (_, damage) => {
  test.each(Array.from({ length: EACH }, (_, round) => round))("round %i", async (round) => {
    const { text, place } = damage(whole, dice(SEED + round));
    const check = await checkBackup(database, text);
    expect(await state()).toBe(before);
    if (place === "merged") {
      expect(check.problems).toEqual([]);
      await takenRight(text);
      return;
    }
    const places = check.problems.map(({ path }) => path);
    expect(places.some((one) => (typeof place === "string" ? one === place : place.test(one)))).toBe(true);
    for (const { path, why } of check.problems) {
      expect(path).not.toBe("");
      expect(`${path}${why}`.length).toBeLessThan(500);
    }
    const over = Object.values(newest.rows)
      .flat()
      .map((row) => `reminders ${(row as { id?: string }).id}`);
    expect(await takeBackup(database, text, over)).toEqual(check);
    expect(await state()).toBe(before);
  });
});

/** Into an empty Amends: only rows that are legal, and only what Amends knows of them. */
async function takenRight(text: string): Promise<void> {
  const empty = new Database(crypto.randomUUID());
  const kept = await fakeBrowser.storage.local.get();
  await takeBackup(empty, text, []);
  for (const [name, { schema }] of Object.entries(TABLES)) {
    const rows: unknown[] = await empty.table(name).toArray();
    expect(rows.length).toBe(newest.rows[name as keyof typeof newest.rows].length);
    for (const row of rows) expect(schema.safeParse(row).data).toEqual(row);
  }
  expect((await empty.reminders.toArray()).some((row) => "password" in row)).toBe(false);
  expect(Object.prototype).not.toHaveProperty("hurt");
  await empty.delete();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(kept);
}

test("what is wrong is said in words, whatever it is", async () => {
  const file = structuredClone(JSON.parse(whole));
  const [first, second, third, fourth] = file.reminders;
  delete first.due;
  second.due = "soon";
  third.state = "lost";
  fourth.what = "x".repeat(501);
  fourth.history = {};
  file.reminders[4].due = 9e15;
  file.reminders[5].ticket.url = "javascript:alert(1)";
  file.corrections[0].values = { temperature: 9 };
  file.phrases[0].tags = [""];
  const { problems } = await checkBackup(database, JSON.stringify(file));
  expect(problems.map(({ path, why }) => `${path} ${why}`)).toEqual([
    "reminders[0].due missing",
    "reminders[1].due must be a number",
    "reminders[2].state must be one of: waiting, showing, shown, done, dropped",
    "reminders[3].what must be at most 500 characters long",
    "reminders[4].due must be at most 8640000000000000",
    "reminders[5].ticket.url not an address of the web",
    "corrections[0].values.temperature is nothing that Amends knows here",
    "phrases[0].tags[0] must be at least 1 characters long",
  ]);
});

test("an older version's file with rows that its migration cannot mend is refused by the row", async () => {
  const rows = structuredClone(three.rows) as { reminders: Record<string, unknown>[] };
  rows.reminders[2]!.history = "never";
  rows.reminders.push(null as never);
  const file = { app: "Amends", version: 3, made: 1, settings: {}, ...rows };
  const { problems } = await checkBackup(database, JSON.stringify(file));
  expect(problems.map(({ path }) => path)).toEqual(["reminders[2].history", "reminders[5]"]);
});

test("a file larger than any backup is refused before it is read", async () => {
  const { problems } = await checkBackup(database, " ".repeat(LARGEST + 1));
  expect(problems).toMatchObject([{ path: "file" }]);
});

test("a file with ten thousand broken rows names twenty places, and says how many there are more", async () => {
  const file = { ...JSON.parse(whole), reminders: Array.from({ length: 10_000 }, () => null) };
  const { problems } = await checkBackup(database, JSON.stringify(file));
  expect(problems.length).toBe(21);
  expect(problems.at(-1)!.why).toContain("9980 more");
});

test("a file that a Windows editor has saved is taken: a mark at its start, other ends of lines", async () => {
  const { problems } = await checkBackup(database, `\uFEFF${whole.replaceAll("\n", "\r\n")}`);
  expect(problems).toEqual([]);
});
