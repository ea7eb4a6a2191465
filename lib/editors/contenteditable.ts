/**
 * The browser's own editable, and every editor that no other file knows: whoever takes a paste has a model
 * of its own; the others take typing.
 */
import { insertLines, insertText, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.isContentEditable,
  channels: [plainPaste, insertLines, insertText],
  settle: 0,
  skip: "[data-slate-placeholder]",
} satisfies Editor;
