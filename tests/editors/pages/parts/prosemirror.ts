/** ProseMirror as it comes: paragraphs, hard breaks, its own history and keys. */
import { baseKeymap } from "@tiptap/pm/commands";
import { history, redo, undo } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { type Node, Schema } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import type { EditorPage } from "../page";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    text: { group: "inline" },
    hard_break: {
      inline: true,
      group: "inline",
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
      leafText: () => "\n",
    },
  },
});

const textOf = (doc: Node) => doc.textBetween(0, doc.content.size, "\n\n");

function docOf(paragraphs: string[]): Node {
  const inline = (text: string) =>
    text
      .split("\n")
      .flatMap((line, at) => [
        ...(at ? [schema.node("hard_break")] : []),
        ...(line ? [schema.text(line)] : []),
      ]);
  return schema.node(
    "doc",
    null,
    paragraphs.map((text) => schema.node("paragraph", null, inline(text))),
  );
}

export function prosemirror(box: HTMLElement): EditorPage {
  let changes = 0;
  const fresh = (paragraphs: string[]) =>
    EditorState.create({
      doc: docOf(paragraphs),
      // By default half a second of changes is one undo; these agents are faster than people.
      plugins: [history({ newGroupDelay: 40 }), keymap({ "Mod-z": undo, "Mod-y": redo }), keymap(baseKeymap)],
    });
  const view = new EditorView(box, {
    state: fresh([""]),
    dispatchTransaction: (change) => {
      if (change.docChanged) changes++;
      view.updateState(view.state.apply(change));
    },
  });
  return {
    set: (paragraphs) => view.updateState(fresh(paragraphs)),
    text: () => textOf(view.state.doc),
    caret: () => view.state.selection.$head.parentOffset,
    changes: () => changes,
  };
}
