/** Draft.js: typed lines come out garbled; a paste lands. */
import { plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".public-DraftEditor-content"),
  channels: [plainPaste],
  settle: 50,
} satisfies Editor;
