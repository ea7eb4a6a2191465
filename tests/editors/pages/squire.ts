import Squire from "squire-rte";
import { escaped, linesOf, place } from "./page";

place().innerHTML = "<div style='min-height: 8em'></div>";
const squire = new Squire(place().querySelector("div")!, {
  sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
});
let changes = 0;
squire.addEventListener("input", () => changes++);

globalThis.editor = {
  set: (paragraphs) => {
    const lines = paragraphs.join("\n\n").split("\n");
    squire.setHTML(lines.map((line) => `<div>${escaped(line) || "<br>"}</div>`).join(""));
  },
  text: () => linesOf(squire.getHTML()),
  changes: () => changes,
};
