/**
 * The browser's own editable, and every editor that no other file knows: whoever takes a paste has a model
 * of its own; the others take typing.
 */
import { firmPaste, insertLines, insertText, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.isContentEditable,
  channels: [plainPaste, firmPaste, insertLines, insertText],
  settle: 0,
} satisfies Editor;
