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
