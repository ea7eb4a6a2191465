/** Text fields, plain or held by a framework: typed text keeps their own undo and is seen by React and Vue. */
import { insertText } from "./channels";
import type { Editor } from "./editor";
import { isField } from "./selection";

export default {
  recognises: isField,
  channels: [insertText],
  settle: 0,
} satisfies Editor;
