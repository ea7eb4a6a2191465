import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { place } from "./page";

const editor = withHistory(withReact(createEditor()));
let changes = 0;

/** A line each is a block; an empty one parts paragraphs. */
const blocksOf = (text: string): Descendant[] =>
  text.split("\n").map((line) => ({ children: [{ text: line }] }));

function Reply() {
  const changed = () => {
    if (editor.operations.some(({ type }) => type !== "set_selection")) changes++;
  };
  return (
    <Slate editor={editor} initialValue={blocksOf("")} onChange={changed}>
      <Editable style={{ minHeight: "8em" }} placeholder="Write a reply" />
    </Slate>
  );
}
const root = createRoot(place());
root.render(<Reply />);
const drawn = () => document.querySelector("[data-slate-editor]");
while (!drawn()) await new Promise(requestAnimationFrame);

globalThis.editor = {
  set: (paragraphs) => {
    editor.children = blocksOf(paragraphs.join("\n\n"));
    editor.history = { undos: [], redos: [] };
    editor.onChange();
  },
  text: () => editor.children.map((block) => Node.string(block)).join("\n"),
  caret: () => editor.selection?.focus.offset,
  changes: () => changes,
  redraw: () => root.render(<Reply />),
};
