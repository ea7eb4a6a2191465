/** medium-editor: a paste loses its spaces. */
import { insertLines, insertText } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches("[data-medium-editor-element]"),
  channels: [insertLines, insertText],
  settle: 0,
} satisfies Editor;
