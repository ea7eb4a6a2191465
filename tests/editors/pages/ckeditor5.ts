import "ckeditor5/ckeditor5.css";
import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from "ckeditor5";
import { linesOf, place, toHtml } from "./page";

const ckeditor = await ClassicEditor.create(place(), {
  licenseKey: "GPL",
  plugins: [Essentials, Paragraph, Bold, Italic],
  toolbar: ["bold", "italic", "undo"],
});
let changes = 0;
ckeditor.model.document.on("change:data", () => changes++);

globalThis.editor = {
  set: (paragraphs) => ckeditor.setData(toHtml(paragraphs)),
  text: () => linesOf(ckeditor.getData()),
  caret: () => ckeditor.model.document.selection.focus?.path.at(-1),
  changes: () => changes,
};
