import "fake-indexeddb/auto";
import { afterEach, describe, expect, test } from "vitest";
import type { TaughtHelpdesk } from "@/lib/model";
import { Database } from "@/lib/store/database";
import { TaughtHelpdesks, taughtFor } from "@/lib/store/taught";
import { readTaught, taughtText } from "@/lib/teach/taught-file";

const desk: TaughtHelpdesk = {
  origin: "https://desk.example.com",
  name: "Our desk",
  made: 1,
  recipe: {
    id: [{ address: "whole" }],
    reply: [{ select: "textarea", otherwise: "public" }],
    send: "button",
  },
};

describe("what was taught", () => {
  let database: Database;
  const open = () => {
    database = new Database(crypto.randomUUID());
    return new TaughtHelpdesks(database);
  };
  afterEach(() => database.close());

  test("holds for its own site alone", async () => {
    await open().put(desk);
    expect(await taughtFor(desk.origin)).toEqual(desk.recipe);
    expect(await taughtFor("https://desk.example.org")).toBeUndefined();
  });

  test("takes the place of what was taught there before, and can be forgotten", async () => {
    const taught = open();
    await taught.put(desk);
    await taught.put({ ...desk, name: "New name" });
    expect((await taught.all()).map(({ name }) => name)).toEqual(["New name"]);
    await taught.remove(desk.origin);
    expect(await taughtFor(desk.origin)).toBeUndefined();
  });

  test("that another version left unreadable is not used, and stays where it is", async () => {
    const taught = open();
    await database.table("taught").put({ ...desk, recipe: { id: "something else" } });
    expect(await taughtFor(desk.origin)).toBeUndefined();
    expect(await taught.all()).toEqual([]);
    expect(await database.taught.count()).toBe(1);
  });

  test("does not keep a known page from being read where the database cannot be", async () => {
    open();
    await database.delete({ disableAutoOpen: true });
    expect(await taughtFor(desk.origin)).toBeUndefined();
  });
});

describe("a file of taught helpdesks", () => {
  const errors = (text: string) => {
    const read = readTaught(text);
    return "errors" in read ? read.errors : [];
  };
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(taughtText([desk])), ...change });

  test("gives back what was put in", () => {
    expect(readTaught(taughtText([desk]))).toEqual({ helpdesks: [desk] });
  });

  test("says where it is no JSON", () => {
    expect(errors('{"app": ')).toEqual([
      { path: expect.stringMatching(/^line 1/), message: expect.any(String) },
    ]);
  });

  test("says that it is none of ours", () => {
    expect(errors('{"app": "Other"}')).toContainEqual({
      path: "app",
      message: expect.stringContaining("Amends"),
    });
  });

  test("names each wrong place, down into the recipe", () => {
    const recipe = { ...desk.recipe, reply: [{ select: 7 }], extra: true };
    expect(
      errors(changed({ helpdesks: [desk, { ...desk, origin: "javascript:alert(1)", recipe }] })),
    ).toEqual([
      { path: "helpdesks[1].origin", message: expect.stringContaining("address of a site") },
      { path: "helpdesks[1].recipe.reply[0].select", message: "must be text" },
      { path: "helpdesks[1].recipe.recipe", message: "not known here: extra" },
    ]);
  });

  test.each([
    ["of another version", { version: 2 }],
    ["without a helpdesk", { helpdesks: [] }],
    ["with something else in the list", { helpdesks: [null] }],
  ])("%s is refused", (_, change) => {
    expect(errors(changed(change)).length).toBeGreaterThan(0);
  });

  test("that is nested without end is refused before it is walked", () => {
    expect(errors(`${"[".repeat(5000)}${"]".repeat(5000)}`)).toHaveLength(1);
  });
});
