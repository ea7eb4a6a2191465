/** CKEditor 4, in its frame or inline: Request Tracker, Znuny, Salesforce, Zoho Desk. */
import { insertLines, insertText } from "./channels";
import type { Editor } from "./editor";
import { arrow } from "./keys";

export default {
  recognises: (element) => element.matches(".cke_editable"),
  channels: [insertLines, insertText],
  settle: 50,
  // Request Tracker's "Type your message here" is text in the body until the editor is entered.
  skip: ".placeholder, [data-cke-hidden-sel], [data-cke-bookmark]",
  before: arrow,
  after: arrow,
} satisfies Editor;
