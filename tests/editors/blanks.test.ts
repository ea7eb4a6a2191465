/** Blanks of inserted phrases, on the real editors in the real browsers: selected, filled, tabbed through. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Agent } from "./agent";
import { inBrowsers } from "./browsers";
import { SET_UPS } from "./set-ups";

const PHRASE = "I'm sorry, [first name].\n\nI will [what you will do] by [day and time].";
const filled = (name: string, what: string, when: string) =>
  `Hello, I'm sorry, ${name}.\n\nI will ${what} by ${when}. thanks\n\nSam`;
const [NAME, WHAT, WHEN] = ["[first name]", "[what you will do]", "[day and time]"] as const;

/** Of each way to take words one: a field, an app's field, the browser's own, models of their own, a frame. */
const KINDS = /^(textarea|react-textarea|ce-plain|tiptap|ckeditor5|ck4)$/;

inBrowsers((opens) => {
  describe.each(SET_UPS.filter(({ name }) => KINDS.test(name)))("$name", (setUp) => {
    let agent: Agent;
    beforeEach(async () => {
      agent = await opens(setUp);
      await agent.has("Hello, thanks", "Sam");
      await agent.goesTo(6);
      expect(await agent.inserts(PHRASE)).toEqual({ outcome: "inserted" });
      await agent.sees(filled(NAME, WHAT, WHEN));
    });

    it("are filled one after the other; then Tab is the page's own again", async () => {
      await agent.types("Ana");
      await agent.sees(filled("Ana", WHAT, WHEN));
      await agent.presses("Tab");
      await agent.types("call");
      await agent.sees(filled("Ana", "call", WHEN));
      await agent.presses("Tab");
      await agent.types("noon");
      await agent.sees(filled("Ana", "call", "noon"));
      await agent.listens();
      await agent.presses("Tab");
      expect(await agent.heard()).toEqual(["Tab"]);
    });

    it("are gone back to, and round from the first to the last", async () => {
      await agent.presses("Tab");
      await agent.presses("Tab");
      await agent.presses("Tab", "Shift");
      await agent.types("call");
      await agent.sees(filled(NAME, "call", WHEN));
      await agent.presses("Tab", "Shift");
      await agent.presses("Tab", "Shift");
      await agent.types("noon");
      await agent.sees(filled(NAME, "call", "noon"));
    });

    it("hold Tab no longer after Escape", async () => {
      await agent.listens();
      await agent.presses("Tab");
      await agent.presses("Escape");
      expect(await agent.heard()).toEqual([]);
      await agent.presses("Tab");
      expect(await agent.heard()).toEqual(["Tab"]);
    });

    it("do not hold the focus once the last one left is selected", async () => {
      await agent.types("Ana");
      await agent.presses("Tab");
      await agent.types("call");
      await agent.presses("Tab");
      await agent.sees(filled("Ana", "call", WHEN));
      await agent.listens();
      await agent.presses("Tab");
      expect(await agent.heard()).toEqual(["Tab"]);
    });

    it("are not overwritten by the next phrase", async () => {
      expect(await agent.inserts("It's on us.")).toEqual({ outcome: "inserted" });
      await agent.sees(filled(NAME, WHAT, WHEN).replace(`${NAME}.`, `${NAME}. It's on us.`));
    });

    it("are taken back with their phrase in one undo", async () => {
      await agent.undoes();
      await agent.sees("Hello, thanks\n\nSam");
    });
  });
});
