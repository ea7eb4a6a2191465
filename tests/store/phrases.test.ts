import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import type { OwnPhrase, PhraseUse } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { AgentPhrases } from "@/lib/store/phrases";

const phrase = (id: string, order: number, change: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: `own.${id}`,
  text: "I have your {thing} in front of me, {name}.",
  tags: [],
  order,
  made: 1,
  ...change,
});

let database: Database;
let phrases: AgentPhrases;
beforeEach(() => {
  database = new Database(crypto.randomUUID());
  phrases = new AgentPhrases(database);
});
const uses = async () => (await phrases.mine()).uses;

describe("phrases of the agent's own", () => {
  test("come in the agent's order, whatever the order they were made in", async () => {
    await phrases.save(phrase("b", 2, { made: 1 }));
    await phrases.save(phrase("a", 1, { made: 2 }));
    await phrases.save(phrase("between", 1.5, { made: 3 }));
    expect((await phrases.mine()).own.map(({ id }) => id)).toEqual(["own.a", "own.between", "own.b"]);
  });

  test("are changed in their place, and lose what was taken off", async () => {
    await phrases.save(phrase("a", 1, { stage: "act", tags: ["courier"] }));
    await phrases.save(phrase("a", 1, { text: "I'm on it." }));
    expect((await phrases.mine()).own).toEqual([phrase("a", 1, { text: "I'm on it." })]);
  });

  test("are gone when deleted, and are back with their star when that is undone", async () => {
    await phrases.save(phrase("a", 1));
    await phrases.use("own.a", { starred: true }, 5);
    await phrases.delete("own.a");
    expect((await phrases.mine()).own).toEqual([]);
    await phrases.save(phrase("a", 1));
    expect((await uses())[0]).toMatchObject({ phrase: "own.a", starred: true });
  });

  test("that this version cannot read are left out, and stay where they are", async () => {
    await phrases.save(phrase("a", 1));
    await database.phrases.put({ id: "own.odd", text: "", stage: "sing" } as unknown as OwnPhrase);
    expect((await phrases.mine()).own.map(({ id }) => id)).toEqual(["own.a"]);
    expect(await database.phrases.count()).toBe(2);
  });
});

describe("the use of a phrase", () => {
  test("counts insertions and keeps the time of the last", async () => {
    await phrases.use("act-close.done", { inserted: true }, 5);
    await phrases.use("act-close.done", { inserted: true }, 9);
    expect(await uses()).toEqual([
      { phrase: "act-close.done", count: 2, last: 9, starred: false, hidden: false },
    ]);
  });

  test("changes what is named, and leaves the rest", async () => {
    await phrases.use("a", { starred: true }, 1);
    await phrases.use("a", { inserted: true }, 2);
    await phrases.use("a", { hidden: true }, 3);
    await phrases.use("a", { starred: false }, 4);
    expect(await uses()).toEqual([{ phrase: "a", count: 1, last: 2, starred: false, hidden: true }]);
  });

  test("in two panels at once loses neither", async () => {
    await Promise.all([
      phrases.use("a", { inserted: true }, 1),
      phrases.use("a", { starred: true }, 1),
      phrases.use("a", { inserted: true }, 2),
    ]);
    expect(await uses()).toEqual([{ phrase: "a", count: 2, last: 2, starred: true, hidden: false }]);
  });

  test("of which nothing is left to say has no row", async () => {
    await phrases.use("a", { hidden: true }, 1);
    await phrases.use("a", { hidden: false }, 2);
    expect(await database.uses.count()).toBe(0);
  });

  test("of an own phrase that is gone is dropped when pruned; of ours and of those that are there, not", async () => {
    await phrases.save(phrase("here", 1));
    for (const id of ["own.here", "own.gone", "act-close.done"]) await phrases.use(id, { starred: true }, 1);
    await phrases.prune();
    expect((await uses()).map((use: PhraseUse) => use.phrase).sort()).toEqual(["act-close.done", "own.here"]);
  });
});
