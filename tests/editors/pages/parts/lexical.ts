/** Lexical with the text and history of its own packages. */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  createEditor,
  type LexicalEditor,
} from "lexical";
import { type EditorPage, place } from "../page";

export function lexical(register: (editor: LexicalEditor) => () => void): EditorPage {
  place().innerHTML = "<div contenteditable=true style='min-height: 8em'></div>";
  const editor = createEditor({
    namespace: "reply",
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(place().querySelector("div"));
  register(editor);
  // By default a second of changes is one undo; these agents are faster than people.
  registerHistory(editor, createEmptyHistoryState(), 40);
  let changes = 0;
  editor.registerTextContentListener(() => changes++);
  return {
    set: (paragraphs) => {
      editor.update(
        () => {
          const root = $getRoot().clear();
          for (const text of paragraphs) {
            const paragraph = $createParagraphNode();
            for (const [at, line] of text.split("\n").entries()) {
              if (at) paragraph.append($createLineBreakNode());
              if (line) paragraph.append($createTextNode(line));
            }
            root.append(paragraph);
          }
        },
        { discrete: true },
      );
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    text: () => editor.read(() => $getRoot().getTextContent()).replace(/\n{3,}/g, "\n\n"),
    caret: () =>
      editor.read(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return undefined;
        const { focus } = selection;
        return $isElementNode(focus.getNode()) ? 0 : focus.offset;
      }),
    changes: () => changes,
  };
}
