import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { place } from "./page";

let changes = 0;
const fresh = (doc: string) =>
  EditorState.create({
    doc,
    extensions: [
      // By default half a second of changes is one undo; these agents are faster than people.
      history({ newGroupDelay: 40 }),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.updateListener.of(({ docChanged }) => {
        if (docChanged) changes++;
      }),
    ],
  });
const view = new EditorView({ parent: place(), state: fresh("") });

globalThis.editor = {
  set: (paragraphs) => view.setState(fresh(paragraphs.join("\n\n"))),
  text: () => view.state.doc.toString(),
  caret: () => {
    const { head } = view.state.selection.main;
    return head - view.state.doc.lineAt(head).from;
  },
  changes: () => changes,
};
