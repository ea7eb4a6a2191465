/** Redactor: it takes its undo snapshots at keys. */
import { insertLines, insertText } from "./channels";
import type { Editor } from "./editor";
import { arrow } from "./keys";

export default {
  recognises: (element) => element.matches(".redactor-in"),
  channels: [insertLines, insertText],
  settle: 0,
  before: arrow,
  after: arrow,
} satisfies Editor;
