import { escaped, place } from "./page";

place().innerHTML = "<div contenteditable=true style='min-height: 8em'></div>";
const box = place().querySelector("div")!;
let changes = 0;
box.addEventListener("input", () => changes++);

globalThis.editor = {
  set: (paragraphs) => {
    box.innerHTML = paragraphs.map((text) => `<p>${escaped(text) || "<br>"}</p>`).join("");
  },
  text: () =>
    box.innerText
      .trim()
      .replaceAll("\u00a0", " ")
      .replace(/\n{3,}/g, "\n\n"),
  changes: () => changes,
};
