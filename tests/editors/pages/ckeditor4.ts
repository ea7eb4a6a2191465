import { escaped, paragraphsOf, place } from "./page";

/** The little of CKEditor 4 that is used here; the package has no types. */
interface CKEditor4 {
  setData(html: string, options: { callback(): void }): void;
  getData(): string;
  on(event: string, listener: () => void): void;
  resetUndo(): void;
}
declare const CKEDITOR: {
  config: { versionCheck: boolean };
  appendTo(element: HTMLElement, config: object): CKEditor4;
};

CKEDITOR.config.versionCheck = false;
const ckeditor = CKEDITOR.appendTo(place(), { height: 160 });
let changes = 0;
await new Promise<void>((ready) => ckeditor.on("instanceReady", ready));
ckeditor.on("change", () => changes++);

globalThis.editor = {
  set: (paragraphs) =>
    ckeditor.setData(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(""), {
      callback: () => ckeditor.resetUndo(),
    }),
  text: () => paragraphsOf(ckeditor.getData().replaceAll("\n", "").replaceAll("<br />", "<br>")),
  changes: () => changes,
};
