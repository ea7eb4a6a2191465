/** The editors that Insert is tried on: real ones from npm, each as a helpdesk has it; a page each in `pages/`. */
export interface SetUp {
  /** The page. */
  name: string;
  /** Which of the page's editables, where it has several. */
  hash?: string;
  /** The editable, as a helpdesk's file would give it; `>>>` goes into a shadow root. */
  at: string;
  /** The frame that the editable is in, and with `>>>` the frame in that. */
  frame?: string;
  /** Nothing in the page says what it is, and it has a model of its own: Amends has to look twice. */
  unmarked?: true;
  /** Its own undo joins the words to those typed right before (Froala: half a second, Jodit: one, Slate: at any time). */
  joins?: true;
}

const EDITABLE = "#reply [contenteditable]";
const FIELD = "#reply textarea";

export const SET_UPS: SetUp[] = [
  { name: "ce-plain", at: EDITABLE },
  { name: "ce-plaintext-only", at: EDITABLE },
  { name: "ck4", at: "body", frame: "iframe.cke_wysiwyg_frame" },
  { name: "ck4-inline", at: ".cke_editable" },
  { name: "ckeditor5", at: ".ck-editor__editable" },
  { name: "codemirror6", at: ".cm-content" },
  { name: "draft", at: ".public-DraftEditor-content" },
  { name: "froala", at: ".fr-element", joins: true },
  { name: "iframe-ce", at: "body", frame: "#reply iframe" },
  { name: "iframe-designmode", at: "body", frame: "#reply iframe" },
  { name: "jodit", at: ".jodit-wysiwyg", joins: true },
  { name: "lexical", at: EDITABLE },
  { name: "lexical-plain", at: EDITABLE },
  { name: "medium", at: EDITABLE },
  { name: "prosemirror", at: ".ProseMirror" },
  { name: "quill1", at: ".ql-editor" },
  { name: "quill2", at: ".ql-editor" },
  { name: "react-ce", at: EDITABLE },
  { name: "react-textarea", at: FIELD },
  { name: "redactor", at: ".redactor-in" },
  { name: "shadow-ce", at: "#reply >>> div" },
  { name: "shadow-prosemirror", at: "#reply >>> .ProseMirror" },
  { name: "shadow-textarea", at: "#reply >>> textarea" },
  { name: "slate", at: "[data-slate-editor]", joins: true },
  { name: "squire", at: EDITABLE, unmarked: true },
  { name: "summernote", at: ".note-editable" },
  { name: "textarea", at: FIELD },
  { name: "tinymce4", at: "body", frame: "#reply iframe" },
  { name: "tinymce5", at: "body", frame: "#reply iframe" },
  { name: "tinymce8", at: "body", frame: "#reply iframe" },
  { name: "tiptap", at: ".ProseMirror" },
  { name: "trix", at: "trix-editor" },
  { name: "vue-textarea", at: FIELD },
];
