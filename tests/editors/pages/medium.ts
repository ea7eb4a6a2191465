import { load, place, shown, toHtml } from "./page";

/** The little of it that is used here; the package has no types. */
interface Medium {
  setContent(html: string): void;
  subscribe(event: string, listener: () => void): void;
}
declare const MediumEditor: new (element: HTMLElement, options: object) => Medium;

await load("medium-editor/dist/css/medium-editor.min.css");
await load("medium-editor/dist/js/medium-editor.min.js");
place().innerHTML = "<div style='min-height: 8em'></div>";
const box = place().querySelector("div")!;
const medium = new MediumEditor(box, { toolbar: false });
let changes = 0;
medium.subscribe("editableInput", () => changes++);

globalThis.editor = {
  set: (paragraphs) => medium.setContent(toHtml(paragraphs)),
  text: () => shown(box),
  changes: () => changes,
};
