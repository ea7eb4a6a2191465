import { place } from "./page";

place().innerHTML = "<textarea rows=8 cols=60></textarea>";
const field = place().querySelector("textarea")!;
let changes = 0;
field.addEventListener("input", () => changes++);

globalThis.editor = {
  set: (paragraphs) => {
    field.value = paragraphs.join("\n\n");
  },
  text: () => field.value,
  changes: () => changes,
};
