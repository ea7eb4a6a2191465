/** TinyMCE in its frame. */
import { type EditorPage, linesOf, load, place, toHtml } from "../page";

/** The little of it that is used here, alike in its versions. */
interface TinyMCE {
  init(options: object): Promise<
    {
      setContent(html: string): void;
      getContent(): string;
      on(events: string, listener: () => void): void;
      undoManager: { clear(): void; add(): void };
    }[]
  >;
}
declare const tinymce: TinyMCE;

export async function tinyMCE(folder: string, options: object): Promise<EditorPage> {
  await load(`${folder}/tinymce.min.js`);
  place().innerHTML = "<textarea></textarea>";
  const [editor] = await tinymce.init({
    selector: "#reply textarea",
    height: 300,
    menubar: false,
    statusbar: false,
    branding: false,
    ...options,
  });
  let changes = 0;
  editor!.on("input change", () => changes++);
  return {
    set: (paragraphs) => {
      editor!.setContent(toHtml(paragraphs));
      editor!.undoManager.clear();
      editor!.undoManager.add();
    },
    text: () => linesOf(editor!.getContent()),
    changes: () => changes,
  };
}
