/** Lexical, rich and plain: a plain paste makes a paragraph of each line, so HTML goes first. */
import { htmlPaste, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches("[data-lexical-editor]"),
  channels: [htmlPaste, plainPaste],
  // Its undo starts from the first selection that it hears of.
  settle: 30,
} satisfies Editor;
