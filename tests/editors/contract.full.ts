/**
 * What every editor must do for Insert, on the real editors in the real browsers: `npm run test:editors`. The
 * six checks are those of `six.ts`, on each way to press Insert and each state of the reply; below are the odd
 * cases. Nothing is tried again.
 */
import { beforeEach, describe, expect, it } from "vitest";
import type { Agent } from "./agent";
import { inBrowsers } from "./browsers";
import { SET_UPS } from "./set-ups";
import { ALL, PARAGRAPHS, sixChecks } from "./six";

const LINE = "I'm sorry that it broke.";
const ODD = `"It's" <i>ours</i> & 'yours' 👩‍👩‍👧 שלום (مرحبا)\n\nC:\\new & </p> &amp; $& é`;

inBrowsers((opens) => {
  describe.each(SET_UPS)("$name", (setUp) => {
    let agent: Agent;
    beforeEach(async () => {
      agent = await opens(setUp);
    });

    it.each([
      ["a draft", "from the dock", "draft", "dock"],
      ["a draft", "from the side panel", "draft", "panel"],
      ["a reply that was never touched", "from the dock", "empty", "dock"],
      ["a reply that was never touched", "from the side panel", "empty", "panel"],
    ] as const)("passes the six checks in %s, %s", async (_into, _from, into, from) => {
      const inserts = (by: Agent) => by.asks({ kind: "insert", text: PARAGRAPHS });
      expect(await sixChecks(agent, { into, from, text: PARAGRAPHS, inserts })).toEqual(ALL);
    });

    it("keeps signs, emoji and right-to-left words to the letter", async () => {
      await agent.has("Hello Ana,", "Sam");
      await agent.goesTo(10);
      expect(await agent.inserts(ODD)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${ODD}\n\nSam`);
    });

    it("keeps the words when the app draws itself anew", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      expect(await agent.inserts(LINE)).toEqual({ outcome: "inserted" });
      await agent.redraws();
      await agent.types("x");
      await agent.sees(`Hello Ana, ${LINE}x thanks\n\nSam`);
      await agent.redraws();
      await agent.sees(`Hello Ana, ${LINE}x thanks\n\nSam`);
    });

    it("puts a line at the caret, and one undo takes it back", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      const heard = await agent.changes();
      expect(await agent.inserts(LINE)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${LINE} thanks\n\nSam`);
      await agent.tells(heard);
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");
    });

    it("one undo leaves what the agent has typed", async (context) => {
      if (setUp.joins) context.skip("its own undo joins the two");
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

    it("takes the place of what is selected", async () => {
      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(6, 3);
      expect(await agent.inserts("Ms Silva")).toEqual({ outcome: "inserted" });
      await agent.sees("Hello Ms Silva, thanks\n\nSam");
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");
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
