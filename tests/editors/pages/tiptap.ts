import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { place, toHtml } from "./page";

let changes = 0;
const tiptap = new Editor({
  element: place(),
  // By default half a second of changes is one undo; these agents are faster than people.
  extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 40 } })],
  onUpdate: () => changes++,
});

globalThis.editor = {
  set: (paragraphs) =>
    void tiptap.chain().setMeta("addToHistory", false).setContent(toHtml(paragraphs)).run(),
  text: () => tiptap.getText({ blockSeparator: "\n\n" }),
  caret: () => tiptap.state.selection.$head.parentOffset,
  changes: () => changes,
};
