/** Editables that make it hard: in a frame, in a shadow root, deaf, locked, too short, or made anew at each blur. */
import { expect, it } from "vitest";
import { inBrowsers } from "./browsers";

const HELLO = "Hello Ana, thanks";
const TWO = "I'm sorry.\nReally.\n\nIt's on us.";

inBrowsers((opens) => {
  const odd = (id: string, at = `#${id}`, frame?: string) =>
    opens({ name: "odd", hash: id, at, ...(frame ? { frame } : {}) });

  it.each([
    ["of lines that are divs", "divs", "#divs", undefined],
    ["in an open shadow root", "shadow", "#shadow >>> div", undefined],
    ["in a frame", "frame", "body", "#frame"],
    ["in a frame in a frame", "outer", "body", "#outer >>> iframe"],
    ["whose paste is trimmed", "trims", "#trims", undefined],
    ["whose nodes are made anew when it is left", "rerenders", "#rerenders", undefined],
  ])("an editable %s", async (_what, id, at, frame) => {
    const agent = await odd(id, at, frame);
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts(TWO)).toEqual({ outcome: "inserted" });
    await agent.sees(`Hello Ana, ${TWO} thanks`);
    await agent.types("x");
    expect((await agent.draft()).replace(/ ?x/, "x")).toBe(`Hello Ana, ${TWO}x thanks`);
  });

  it("a placeholder is no draft, and words take its place", async () => {
    const agent = await odd("placeholder");
    expect(await agent.asks({ kind: "read" })).toBe("");
    expect(await agent.inserts(TWO)).toEqual({ outcome: "inserted" });
    await agent.sees(TWO);
    expect(await agent.asks({ kind: "read" })).toBe(TWO);
  });

  it("an editor that takes everything and keeps nothing is left as it was, and the agent is told", async () => {
    const agent = await odd("deaf");
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts(TWO)).toMatchObject({
      outcome: "refused",
      why: expect.stringContaining("did not take"),
    });
    expect(await agent.draft()).toBe(HELLO);
  });

  it("a paste that changes the words is taken back, and another way is found", async () => {
    const agent = await odd("shouts");
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts("I'm sorry.")).toEqual({ outcome: "inserted" });
    await agent.sees("Hello Ana, I'm sorry. thanks");
  });

  it("words that the app takes away again later are told of", async () => {
    const agent = await odd("forgets");
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts("I'm sorry.")).toEqual({ outcome: "inserted" });
    await agent.sees(HELLO);
    await expect
      .poll(() => agent.asks({ kind: "lost" }))
      .toMatchObject({ outcome: "refused", why: expect.stringContaining("out of the reply again") });
  });

  it("of two editables the one that is meant gets the words, at its own caret", async () => {
    const one = await odd("one");
    await one.has(HELLO);
    await one.goesTo(10);
    await one.page.click("#other");
    await one.types("Other");
    expect(await one.inserts("I'm sorry.")).toEqual({ outcome: "inserted" });
    await one.sees("Hello Ana, I'm sorry. thanks");
    expect(await one.page.$eval("#other", (box) => box.textContent)).toBe("Other");
  });

  it("an editable that comes late", async () => {
    const agent = await odd("late");
    expect(await agent.inserts("Hi")).toEqual({ outcome: "no editor" });
    await agent.page.click("#late");
    await agent.types("!");
    expect(await agent.inserts("I'm sorry.")).toEqual({ outcome: "inserted" });
    expect(await agent.draft()).toContain("I'm sorry.");
  });

  it("words that are cut off are taken back", async () => {
    const agent = await odd("short");
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts("I'm sorry.")).toMatchObject({ outcome: "refused" });
    expect(await agent.draft()).toBe(HELLO);
  });

  it("a locked reply box is left alone", async () => {
    const agent = await odd("locked");
    await agent.has(HELLO);
    expect(await agent.inserts("Hi")).toMatchObject({
      outcome: "refused",
      why: expect.stringContaining("does not let"),
    });
    expect(await agent.draft()).toBe(HELLO);
  });

  it("a field of one line gets one line", async () => {
    const agent = await odd("line");
    await agent.has(HELLO);
    await agent.goesTo(10);
    expect(await agent.inserts("I'm sorry.\n\nIt's on us.")).toEqual({ outcome: "inserted" });
    await agent.sees("Hello Ana, I'm sorry. It's on us. thanks");
  });

  it("what is no editable gets nothing", async () => {
    const agent = await odd("divs", "p");
    expect(await agent.inserts("Hi")).toEqual({ outcome: "no editor" });
  });
});
