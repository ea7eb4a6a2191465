import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { LOG_RULES } from "@/lib/model";
import { changeSettings } from "@/lib/settings";
import { Cases } from "@/lib/store/cases";
import { Database } from "@/lib/store/database";
import { logAnswers } from "@/lib/store/log-answers";
import { COMPLAINT, lookAt, OWNS, ticketOf } from "../log/journey";

const NOW = 1_795_000_000_000;
const SEEN = lookAt(ticketOf([COMPLAINT, OWNS]));

let database: Database;
let cases: Cases;
let told: number;
let answers: ReturnType<typeof logAnswers>;
beforeEach(() => {
  fakeBrowser.reset();
  told = 0;
  database = new Database(crypto.randomUUID());
  cases = new Cases(database);
  answers = logAnswers({ database, cases, now: () => NOW, announce: () => told++ });
});
afterEach(() => database.delete());

const see = () => answers["log.seen"]({ kind: "log.seen", seen: SEEN }, {} as never);
const insert = (phrase: string, ticket = SEEN.ticket.key) =>
  answers["log.inserted"]({ kind: "log.inserted", ticket, phrase }, {} as never);

describe("what the background does for the log", () => {
  test("a look is kept at the background's own time, and pages hear of it only where it is new", async () => {
    await see();
    await see();
    expect(await cases.all()).toMatchObject([{ made: NOW }]);
    expect(told).toBe(1);
  });

  test("phrases that went into the reply before there was a case are in it, each once", async () => {
    await insert("a.b");
    await insert("c.d");
    await insert("a.b");
    await insert("e.f", "demo desk.example other");
    await see();
    expect((await cases.all())[0]!.phrases).toEqual(["a.b", "c.d"]);
  });

  test("switched off, it writes nothing by itself, and closes nothing", async () => {
    await changeSettings({ log: { ...LOG_RULES, on: false } });
    await insert("a.b");
    await see();
    const said = { remedies: [], outcome: "restored" } as const;
    const closing = answers["log.close"](
      { kind: "log.close", seen: SEEN, said: { ...said, remedies: [] } },
      {} as never,
    );
    await expect(closing).rejects.toThrow("switched off");
    expect(await cases.all()).toEqual([]);
    expect(await fakeBrowser.storage.session.get("inserted")).toEqual({});
    expect(told).toBe(0);
  });

  test("what is in memory follows every change, as the database has it", async () => {
    await see();
    await cases.all();
    const [row] = await cases.all();
    await cases.step(row!.id, { do: "annotate", note: "Double boxes." }, NOW + 1);
    expect(await cases.all()).toEqual(await database.cases.toArray());
    const gone = await cases.step(row!.id, { do: "delete" }, NOW + 2);
    expect(await cases.all()).toEqual([]);
    await cases.undo(gone);
    expect(await cases.all()).toEqual(await database.cases.toArray());
    await answers["log.take"]({ kind: "log.take", rows: [{ ...row!, id: "new" }], over: [] }, {} as never);
    expect(await cases.all()).toHaveLength(2);
  });
});
