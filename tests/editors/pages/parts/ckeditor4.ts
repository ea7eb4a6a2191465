/** CKEditor 4, in its frame or inline. */
import { type EditorPage, linesOf, load, place, toHtml } from "../page";

/** The little of it that is used here; the package has no types. */
interface Editor {
  setData(html: string, options: { callback(): void }): void;
  getData(): string;
  on(event: string, listener: () => void): void;
  resetUndo(): void;
}
declare const CKEDITOR: {
  config: { versionCheck: boolean };
  appendTo(element: HTMLElement, config: object): Editor;
  inline(element: HTMLElement, config: object): Editor;
};

export async function ckeditor4(way: "appendTo" | "inline"): Promise<EditorPage> {
  await load("ckeditor4/ckeditor.js");
  CKEDITOR.config.versionCheck = false;
  let box = place();
  if (way === "inline") {
    box.innerHTML = "<div contenteditable=true style='min-height: 8em'></div>";
    box = box.querySelector("div")!;
  }
  const editor = CKEDITOR[way](box, { height: 160 });
  let changes = 0;
  await new Promise<void>((ready) => editor.on("instanceReady", ready));
  editor.on("change", () => changes++);
  return {
    set: (paragraphs) => editor.setData(toHtml(paragraphs), { callback: () => editor.resetUndo() }),
    text: () => linesOf(editor.getData()),
    changes: () => changes,
  };
}
