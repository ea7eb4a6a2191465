/** Froala: each command is a step of its undo, so the words go as one. */
import { insertHtml, insertText } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".fr-element"),
  channels: [insertHtml, insertText],
  settle: 0,
  skip: ".fr-marker, .fr-placeholder",
  // In a reply that was never touched its undo has no first step yet.
  before: (element) => {
    if (!element.textContent) element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },
} satisfies Editor;
