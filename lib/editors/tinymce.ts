/** TinyMCE 4 to 8, in its frame or inline. It makes what it likes of a paste; typing is a step of its undo between two keys. */
import { insertLines, insertText } from "./channels";
import type { Editor } from "./editor";
import { arrow } from "./keys";

export default {
  recognises: (element) => element.matches(".mce-content-body"),
  channels: [insertLines, insertText],
  settle: 0,
  skip: "[data-mce-bogus=all]",
  before: arrow,
  after: arrow,
} satisfies Editor;
