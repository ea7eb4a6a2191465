import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import { Database } from "@/lib/store/database";
import { AgentPhrases } from "@/lib/store/phrases";
import { playbookRecipe, TeamPlaybooks } from "@/lib/store/playbook";
import { FULL } from "../playbook/files";

const opened: Database[] = [];
function store() {
  const database = new Database(crypto.randomUUID());
  opened.push(database);
  return { playbooks: new TeamPlaybooks(database), phrases: new AgentPhrases(database), database };
}
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

const OWN = { id: "own.1", text: "Ride on!", tags: [], order: 1, made: 1 };

describe("the team's playbook", () => {
  test("is none at first, and is taken from its text or as it is", async () => {
    const { playbooks } = store();
    expect(await playbooks.state()).toEqual({ undo: false });
    expect(await playbooks.take(JSON.stringify(FULL), 5)).toEqual([]);
    expect(await playbooks.state()).toEqual({ team: FULL, at: 5, undo: true });
  });

  test("that is broken is refused, and the one that is there stays", async () => {
    const { playbooks } = store();
    await playbooks.take(FULL, 5);
    expect(await playbooks.take({ ...FULL, version: 9 }, 6)).toEqual([
      { path: "version", why: expect.any(String) },
    ]);
    expect((await playbooks.state()).at).toBe(5);
  });

  test("goes back to the one before, once, be that none at all", async () => {
    const { playbooks } = store();
    await playbooks.take(FULL, 5);
    await playbooks.take({ ...FULL, name: "Other" }, 6);
    await playbooks.undo();
    expect(await playbooks.state()).toEqual({ team: FULL, at: 5, undo: false });
    await playbooks.take(undefined, 7);
    expect(await playbooks.state()).toEqual({ undo: true });
    await playbooks.undo();
    expect((await playbooks.state()).team).toEqual(FULL);
  });

  test("never touches the agent's own phrases", async () => {
    const { playbooks, phrases } = store();
    await phrases.save(OWN);
    for (const raw of [FULL, { ...FULL, phrases: [] }, "broken", undefined]) await playbooks.take(raw, 5);
    await playbooks.undo();
    expect((await phrases.mine()).own).toEqual([OWN]);
  });

  test("reads the sites that it says, and no others", async () => {
    const { playbooks } = store();
    expect(await playbookRecipe("https://desk.harbour.example")).toBeUndefined();
    await playbooks.take(FULL, 5);
    expect(await playbookRecipe("https://desk.harbour.example")).toEqual(FULL.helpdesks![0]!.recipe);
    expect(await playbookRecipe("https://other.example")).toBeUndefined();
  });

  test("that another version left unreadable is not used", async () => {
    const { playbooks, database } = store();
    await database.table("playbooks").put({ id: "team", playbook: { app: "Amends", version: 7 }, at: 1 });
    expect(await playbooks.state()).toEqual({ undo: false });
  });
});
