/** Every editor family of this folder, and the one that an element belongs to. */

import contenteditable from "./contenteditable";
import type { Editor } from "./editor";

const files = import.meta.glob<Editor>(
  ["./*.ts", "!./{all,blanks,caret,channels,draft,editor,gap,insert,keys,selection,send,spacing}.ts"],
  { eager: true, import: "default" },
);

/** By id, which is the file's name. */
export const editors: Record<string, Editor> = Object.fromEntries(
  Object.entries(files).map(([path, editor]) => [path.slice(2, -3), editor]),
);

/** What is not known is treated as the browser's own editable. */
export const editorOf = (element: HTMLElement): Editor =>
  Object.values(editors).find((editor) => editor !== contenteditable && editor.recognises(element)) ??
  contenteditable;
