import { escaped, load, place } from "./page";

/** The little of it that is used here; the package has no types. */
type Trix = HTMLElement & {
  editor: {
    loadHTML(html: string): void;
    getDocument(): { toString(): string };
    getPosition(): number;
  };
};

await load("trix/dist/trix.css");
await load("trix/dist/trix.umd.min.js");
const ready = new Promise((done) => document.addEventListener("trix-initialize", done, { once: true }));
place().innerHTML = "<input id=sent type=hidden><trix-editor input=sent></trix-editor>";
await ready;
const trix = place().querySelector<Trix>("trix-editor")!;
let changes = 0;
trix.addEventListener("trix-change", () => changes++);

globalThis.editor = {
  set: (paragraphs) => trix.editor.loadHTML(`<div>${paragraphs.map(escaped).join("<br><br>")}</div>`),
  text: () => trix.editor.getDocument().toString().trimEnd(),
  changes: () => changes,
};
