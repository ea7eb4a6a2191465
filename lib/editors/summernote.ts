/** Summernote: it takes its undo snapshots when a mouse button goes up. */
import { insertLines, insertText } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".note-editable"),
  channels: [insertLines, insertText],
  settle: 0,
  before: (element) => void element.dispatchEvent(new MouseEvent("mouseup", { bubbles: true })),
} satisfies Editor;
