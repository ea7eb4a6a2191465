/** Quill: a line each is a block; an empty one parts paragraphs. */
import { type EditorPage, load, place } from "../page";

/** The little of it that is used here, alike in its versions. */
interface Editor {
  setText(text: string, source: string): void;
  getText(): string;
  on(event: string, listener: (now: object, before: object, source: string) => void): void;
  history: { clear(): void };
}
declare const Quill: new (element: HTMLElement, options: object) => Editor;

export async function quill(folder: string): Promise<EditorPage> {
  await load(`${folder}/dist/quill.snow.css`);
  await load(`${folder}/dist/quill.js`);
  place().innerHTML = "<div></div>";
  const editor = new Quill(place().querySelector("div")!, {
    theme: "snow",
    // By default a second of changes is one undo; these agents are faster than people.
    modules: { toolbar: false, history: { delay: 40 } },
  });
  let changes = 0;
  editor.on("text-change", (_now, _before, source) => {
    if (source === "user") changes++;
  });
  return {
    set: (paragraphs) => {
      editor.setText(paragraphs.join("\n\n"), "api");
      editor.history.clear();
    },
    text: () => editor.getText().trimEnd(),
    changes: () => changes,
  };
}
