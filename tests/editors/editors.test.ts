/** What every editor must do for Insert, on the real editor in the real browsers. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Agent, SET_UPS } from "./agent";
import { inBrowsers } from "./browsers";
import { commercial } from "./serve";

const LINE = "I'm sorry that it broke.";
const PARAGRAPHS = `I'm sorry for <b> & "all" of it 🙂\nIt's on us.\n\nYou'll have it by Friday.`;

inBrowsers((opens) => {
  describe.each(SET_UPS)("$name", (setUp) => {
    let agent: Agent;
    beforeEach(async (context) => {
      if (setUp.name === "ckeditor4" && commercial) context.skip(commercial);
      agent = await opens(setUp);
    });

    it("puts a line at the caret, and one undo takes it back", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      const heard = await agent.changes();
      expect(await agent.inserts(LINE)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${LINE} thanks\n\nSam`);
      expect(await agent.changes()).toBeGreaterThan(heard);
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");
    });

    it("puts paragraphs at the caret, and one undo takes them back", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      const heard = await agent.changes();
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${PARAGRAPHS} thanks\n\nSam`);
      expect(await agent.changes()).toBeGreaterThan(heard);
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");
    });

    it("one undo leaves what the agent has typed", async () => {
      await agent.goesTo(0);
      await agent.types("Hello Ana,");
      await agent.sees("Hello Ana,");
      expect(await agent.inserts(LINE)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${LINE}`);
      await agent.undoes();
      await agent.sees("Hello Ana,");
    });

    it("two presses put the words in twice, one after the other", async () => {
      await agent.has("Hello Ana,");
      await agent.goesTo(10);
      await agent.clicksInDock();
      const wish = { kind: "insert", text: LINE } as const;
      const both = await Promise.all([agent.asks(wish), agent.asks(wish)]);
      expect(both).toEqual([{ outcome: "inserted" }, { outcome: "inserted" }]);
      await agent.sees(`Hello Ana, ${LINE} ${LINE}`);
    });

    it("leaves the caret right after the words, for the next key", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      await agent.inserts(PARAGRAPHS);
      await agent.types("x");
      expect((await agent.draft()).replace(/ ?x/, "x")).toBe(`Hello Ana, ${PARAGRAPHS}x thanks\n\nSam`);
    });

    it("takes the place of what is selected", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(6, 3);
      expect(await agent.inserts("Ms Silva")).toEqual({ outcome: "inserted" });
      await agent.sees("Hello Ms Silva, thanks\n\nSam");
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");
    });

    it("starts an empty reply that was never touched", async () => {
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.sees(PARAGRAPHS);
      await agent.types("x");
      await agent.sees(`${PARAGRAPHS}x`);
    });

    it("goes before a signature in a reply that was never touched", async () => {
      await agent.has("Sam", "Acme Ltd");
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.sees(`${PARAGRAPHS}\n\nSam\n\nAcme Ltd`);
    });

    it("takes words while the page is not the one in front", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      await agent.clicksInDock();
      const other = await agent.page.browser().newPage();
      await other.bringToFront();
      expect(await agent.asks({ kind: "insert", text: PARAGRAPHS })).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${PARAGRAPHS} thanks\n\nSam`);
      await other.close();
    });

    it("replaces just a part of the draft", async () => {
      await agent.has("Hello Ana, I think so", "Sam");
      const draft = String(await agent.asks({ kind: "read" }));
      expect(draft).toBe("Hello Ana, I think so\n\nSam");
      const start = draft.indexOf("I think");
      const span = { start, end: start + 7, was: "I think" };
      expect(await agent.asks({ kind: "replace", ...span, text: "We know" })).toEqual({
        outcome: "inserted",
      });
      await agent.sees("Hello Ana, We know so\n\nSam");
      expect(await agent.asks({ kind: "replace", ...span, text: "No" })).toMatchObject({
        outcome: "refused",
      });
      await agent.undoes();
      await agent.sees("Hello Ana, I think so\n\nSam");
    });

    it("takes a part of the draft away", async () => {
      await agent.has("It is very very good", "Sam");
      const span = { start: 6, end: 11, was: "very " };
      expect(await agent.asks({ kind: "replace", ...span, text: "" })).toEqual({ outcome: "inserted" });
      await agent.sees("It is very good\n\nSam");
    });

    it("gives the focus and the caret back", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(9);
      await agent.clicksInDock();
      await agent.asks({ kind: "focus" });
      await agent.types("x");
      await agent.sees("Hello Anax, thanks\n\nSam");
    });
  });
});
