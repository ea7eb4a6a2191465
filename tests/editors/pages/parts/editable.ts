/** The browser's own editables and text fields, wherever they are. */
import { type EditorPage, shown, toHtml } from "../page";

export function editable(box: HTMLElement): EditorPage {
  let changes = 0;
  box.addEventListener("input", () => changes++);
  return {
    set: (paragraphs) => {
      box.innerHTML = toHtml(paragraphs);
    },
    text: () => shown(box),
    changes: () => changes,
  };
}

export function field(box: HTMLTextAreaElement): EditorPage {
  let changes = 0;
  box.addEventListener("input", () => changes++);
  return {
    set: (paragraphs) => {
      box.value = paragraphs.join("\n\n");
    },
    text: () => box.value,
    changes: () => changes,
  };
}

export function inFrame(frame: HTMLIFrameElement, html: string): Promise<Document> {
  return new Promise((ready) => {
    frame.addEventListener("load", () => ready(frame.contentDocument!), { once: true });
    frame.srcdoc = html;
  });
}
