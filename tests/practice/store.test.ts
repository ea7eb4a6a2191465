import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PracticeRun } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { PracticeRuns } from "@/lib/store/practice";

const run: PracticeRun = {
  id: "a",
  scenario: "cracked-bath",
  at: 1,
  course: [2, 0],
  acts: [[]],
  ending: "won",
};
let database: Database;
let runs: PracticeRuns;

beforeEach(() => {
  database = new Database(crypto.randomUUID());
  runs = new PracticeRuns(database);
});
afterEach(() => database.close());

test("runs come back newest first, each once", async () => {
  await runs.keep(run);
  await runs.keep({ ...run, id: "b", at: 2, ending: "lost" });
  await runs.keep(run);
  expect((await runs.all()).map(({ id }) => id)).toEqual(["b", "a"]);
});

test("a row that is no run is passed over", async () => {
  await database.practice.put({ ...run, id: "odd", ending: "??" as "won" });
  await runs.keep(run);
  expect((await runs.all()).map(({ id }) => id)).toEqual(["a"]);
});

test("after a thousand runs the oldest makes room", async () => {
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...run, id: `r${at}`, at }));
  await database.practice.bulkPut(many);
  await runs.keep({ ...run, id: "new", at: 5000 });
  const ids = (await runs.all()).map(({ id }) => id);
  expect(ids).toHaveLength(1000);
  expect(ids[0]).toBe("new");
  expect(ids).not.toContain("r0");
});
