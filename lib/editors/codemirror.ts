/** CodeMirror 6: lines are all it has; a paste lands. */
import { insertLines, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".cm-content"),
  channels: [plainPaste, insertLines],
  settle: 0,
  skip: ".cm-placeholder, .cm-widgetBuffer",
} satisfies Editor;
