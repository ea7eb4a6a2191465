import { escaped, place } from "./page";
import { editable } from "./parts/editable";

place().innerHTML = "<div contenteditable=plaintext-only style='min-height: 8em'></div>";
const box = place().querySelector("div")!;

globalThis.editor = {
  ...editable(box),
  // It holds no paragraphs, only line ends.
  set: (paragraphs) => {
    box.innerHTML = paragraphs.map(escaped).join("<br><br>");
  },
};
