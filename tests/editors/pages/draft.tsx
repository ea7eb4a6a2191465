import { ContentState, Editor, EditorState } from "draft-js";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { load, place } from "./page";

await load("draft-js/dist/Draft.css");
let held = EditorState.createEmpty();
let changes = 0;
let put: (state: EditorState) => void;

function Reply() {
  const [state, setState] = useState(held);
  held = state;
  put = setState;
  const changed = (next: EditorState) => {
    if (next.getCurrentContent() !== held.getCurrentContent()) changes++;
    setState(next);
  };
  return <Editor editorState={state} onChange={changed} placeholder="Write a reply" />;
}
const root = createRoot(place());
flushSync(() => root.render(<Reply />));

globalThis.editor = {
  // A line each is a block; an empty one parts paragraphs.
  set: (paragraphs) =>
    flushSync(() => put(EditorState.createWithContent(ContentState.createFromText(paragraphs.join("\n\n"))))),
  text: () => held.getCurrentContent().getPlainText("\n"),
  caret: () => held.getSelection().getFocusOffset(),
  changes: () => changes,
  redraw: () => root.render(<Reply />),
};
