/** Trix: it follows the selection a little late and puts its lines right after that. */
import { plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches("trix-editor"),
  channels: [plainPaste],
  settle: 50,
} satisfies Editor;
