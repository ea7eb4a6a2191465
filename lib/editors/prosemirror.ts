/** ProseMirror and what is built on it (Tiptap, Remirror): Intercom, HubSpot, Chatwoot. */
import { htmlPaste, insertText, plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".ProseMirror"),
  // A plain paste makes a paragraph of each line, so HTML goes first.
  channels: [htmlPaste, plainPaste, insertText],
  settle: 50,
  skip: ".ProseMirror-widget",
} satisfies Editor;
