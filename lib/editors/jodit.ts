/** Jodit: each typed piece is a step of its undo; a paste is one. */
import { insertLines, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".jodit-wysiwyg"),
  channels: [plainPaste, insertLines],
  settle: 0,
} satisfies Editor;
