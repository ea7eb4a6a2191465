/** Slate: it follows the selection some 100 ms late, and keeps nothing of what is only typed. */
import { plainPaste } from "./channels";
import type { Editor } from "./editor";

export default {
  recognises: (element) => element.matches("[data-slate-editor]"),
  channels: [plainPaste],
  settle: 150,
  skip: "[data-slate-placeholder]",
} satisfies Editor;
