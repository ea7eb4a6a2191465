/** CKEditor 4, in its frame or inline: Request Tracker, Znuny, Salesforce, Zoho Desk. */
import { insertLines, insertText, press } from "./channels";
import type { Editor } from "./editor";

/** A key that types nothing: the editor takes its undo snapshots and tells its app of changes at keys. */
const ARROW = { key: "ArrowRight", code: "ArrowRight", keyCode: 39 };

export default {
  recognises: (element) => element.matches(".cke_editable"),
  channels: [insertLines, insertText],
  settle: 50,
  // Request Tracker's "Type your message here" is text in the body until the editor is entered.
  skip: ".placeholder, [data-cke-hidden-sel], [data-cke-bookmark]",
  before: (element) => void press(element, ARROW),
  after: (element) => void press(element, ARROW),
} satisfies Editor;
