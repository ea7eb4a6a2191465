/** Insert on every editor once, in one page load each; `npm run test:editors` tries all that can be tried. */
import { expect, it } from "vitest";
import { inBrowsers } from "./browsers";
import { SET_UPS } from "./set-ups";
import { PARAGRAPHS } from "./six";

inBrowsers((opens) => {
  it.each(SET_UPS)(
    "$name takes words in an empty reply and in a draft, one undo takes them back",
    async (setUp) => {
      const agent = await opens(setUp);
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.sees(PARAGRAPHS);
      await agent.types("x");
      await agent.sees(`${PARAGRAPHS}x`);

      await agent.has("Hello Ana, thanks", "Sam");
      await agent.goesTo(10);
      const heard = await agent.changes();
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.sees(`Hello Ana, ${PARAGRAPHS} thanks\n\nSam`);
      await agent.tells(heard);
      await agent.undoes();
      await agent.sees("Hello Ana, thanks\n\nSam");

      await agent.goesTo(10);
      expect(await agent.inserts(PARAGRAPHS)).toEqual({ outcome: "inserted" });
      await agent.types("x");
      await agent.sees(`Hello Ana, ${PARAGRAPHS}x thanks\n\nSam`);
    },
  );
});
