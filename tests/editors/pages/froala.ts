import { linesOf, load, place, toHtml } from "./page";

/** The little of it that is used here. */
interface Froala {
  html: { set(html: string): void; get(): string };
  undo: { reset(): void; saveStep(): void };
}
declare const FroalaEditor: new (element: HTMLElement, options: object) => Froala;

await load("froala-editor/css/froala_editor.min.css");
await load("froala-editor/js/froala_editor.min.js");
let changes = 0;
place().innerHTML = "<div></div>";
const froala = await new Promise<Froala>((ready) => {
  const editor = new FroalaEditor(place().querySelector("div")!, {
    events: { initialized: () => ready(editor), contentChanged: () => changes++ },
  });
});

globalThis.editor = {
  set: (paragraphs) => {
    froala.html.set(toHtml(paragraphs));
    froala.undo.reset();
    froala.undo.saveStep();
  },
  text: () => linesOf(froala.html.get()),
  changes: () => changes,
};
