import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { CorrectionRow } from "@/lib/model";
import { TicketCorrections } from "@/lib/store/corrections";
import { Database } from "@/lib/store/database";

const DAY = 86_400_000;
const KEY = "zendesk shop.zendesk.com 4812";

let database: Database;
let corrections: TicketCorrections;
beforeEach(() => {
  database = new Database(crypto.randomUUID());
  corrections = new TicketCorrections(database);
});

describe("what the agent corrected", () => {
  test("is kept for its ticket and for no other", async () => {
    await corrections.set(KEY, { temperature: 0, failure: "none" }, [], 1);
    expect(await corrections.of(KEY)).toEqual({ temperature: 0, failure: "none" });
    expect(await corrections.of("zendesk shop.zendesk.com 4813")).toEqual({});
  });

  test("changes value by value: what is not named stays", async () => {
    await corrections.set(KEY, { temperature: 3, severity: 2 }, [], 1);
    await corrections.set(KEY, { repeat: false }, ["severity"], 2);
    const held = await corrections.set(KEY, { temperature: 1 }, [], 3);
    expect(held).toEqual({ temperature: 1, repeat: false });
    expect(await corrections.of(KEY)).toEqual(held);
  });

  test("changed in two panels at once keeps both", async () => {
    await Promise.all([
      corrections.set(KEY, { temperature: 3 }, [], 1),
      corrections.set(KEY, { repeat: true }, [], 1),
      corrections.set(KEY, { conditions: { cause: "for" } }, [], 1),
    ]);
    expect(await corrections.of(KEY)).toEqual({ temperature: 3, repeat: true, conditions: { cause: "for" } });
  });

  test("is gone from the database with its last value, also where that came as undefined", async () => {
    await corrections.set(KEY, { temperature: 3 }, [], 1);
    await corrections.set(KEY, { temperature: undefined }, ["temperature"], 2);
    expect(await database.corrections.count()).toBe(0);
  });

  test("is values and a time, and no word of the ticket", async () => {
    await corrections.set(KEY, { failure: "delay_late" }, [], 7);
    expect(await database.corrections.toArray()).toEqual([
      { ticket: KEY, values: { failure: "delay_late" }, at: 7 },
    ]);
  });

  test("that this version does not know is as read", async () => {
    const row = { ticket: KEY, values: { failure: "a failure of another version" }, at: 1 };
    await database.corrections.put(row as unknown as CorrectionRow);
    expect(await corrections.of(KEY)).toEqual({});
  });

  test("is dropped once it was not touched for 180 days, and not before", async () => {
    await corrections.set("old", { temperature: 0 }, [], 0);
    await corrections.set("touched", { temperature: 0 }, [], 0);
    await corrections.set("touched", { repeat: true }, [], DAY);
    await corrections.prune(180 * DAY);
    expect(await corrections.of("old")).toEqual({ temperature: 0 });
    await corrections.prune(180 * DAY + 1);
    expect(await corrections.of("old")).toEqual({});
    expect(await corrections.of("touched")).toEqual({ temperature: 0, repeat: true });
  });
});
