import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { duplicates, phrasesFrom } from "@/lib/imports/bring";
import type { OwnPhrase } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { AgentPhrases } from "@/lib/store/phrases";

const line = (text: string) => ({ place: "Row 1", text, tags: ["late"], left: [] });
const MINE: OwnPhrase = {
  id: "own.mine",
  text: "Hello  {name},\nit is on us.",
  tags: [],
  order: 7.5,
  made: 1,
};

let phrases: AgentPhrases;
beforeEach(async () => {
  phrases = new AgentPhrases(new Database(crypto.randomUUID()));
  await phrases.save(MINE);
});
const texts = async () => (await phrases.mine()).own.map(({ text }) => text);
const brought = phrasesFrom([line("One."), line("Two.")], [MINE], ["a", "b"], 9);

describe("lines become phrases of the agent's own", () => {
  test("behind theirs, in the file's order", async () => {
    await phrases.bring(brought);
    expect(await texts()).toEqual([MINE.text, "One.", "Two."]);
    expect(brought[1]).toEqual({ id: "own.b", text: "Two.", tags: ["late"], order: 9.5, made: 9 });
  });

  test("what they have, and what the file has twice, is known but for spaces and capitals", () => {
    expect(duplicates([line("hello {name}, it is ON us."), line("One."), line("one. ")], [MINE])).toEqual([
      "yours",
      undefined,
      "above",
    ]);
  });
});

describe("in the store", () => {
  test("where one cannot come in, none does", async () => {
    await expect(phrases.bring([...brought, MINE])).rejects.toThrow();
    expect(await texts()).toEqual([MINE.text]);
  });

  test("taken back, all is as it was before", async () => {
    await phrases.bring(brought);
    expect(await phrases.takeBack(brought)).toBe(0);
    expect(await texts()).toEqual([MINE.text]);
  });

  test("what was changed since it came stays, and is counted", async () => {
    await phrases.bring(brought);
    await phrases.save({ ...brought[0]!, text: "One, my way." });
    expect(await phrases.takeBack(brought)).toBe(1);
    expect(await texts()).toEqual([MINE.text, "One, my way."]);
  });

  test("what the agent only moved is taken back, too; what they deleted is no trouble", async () => {
    await phrases.bring(brought);
    await phrases.save({ ...brought[0]!, order: 1 });
    await phrases.delete("own.b");
    expect(await phrases.takeBack(brought)).toBe(1);
    expect(await texts()).toEqual([MINE.text]);
  });
});
