/** CKEditor 5: Zendesk. Typed text is lost though the browser says that it was taken; a paste lands. */
import { plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches(".ck-editor__editable"),
  channels: [plainPaste],
  // It follows the selection some 50 ms late, and its focus as well.
  settle: 120,
  skip: ".ck-fake-selection-container",
} satisfies Editor;
