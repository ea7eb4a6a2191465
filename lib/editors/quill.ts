/** Quill 1 and 2: each line is a block. A paste is taken late (1) and gets lines of its own (both). */
import { insertBlocks, insertText, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".ql-editor"),
  channels: [insertBlocks, insertText, plainPaste],
  settle: 0,
} satisfies Editor;
