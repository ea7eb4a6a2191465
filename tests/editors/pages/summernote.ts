import { linesOf, load, place, toHtml } from "./page";

/** The little of it that is used here; the package has no types. */
interface Summernote {
  summernote(options: object | string, ...rest: string[]): string;
  data(name: "summernote"): { modules: { editor: { commit(): void } } };
}
declare const jQuery: (element: HTMLElement) => Summernote;

await load("jquery/dist/jquery.min.js");
await load("summernote/dist/summernote-lite.min.css");
await load("summernote/dist/summernote-lite.min.js");
place().innerHTML = "<div></div>";
const summernote = jQuery(place().querySelector("div")!);
let changes = 0;
summernote.summernote({ height: 160, callbacks: { onChange: () => changes++ } });

globalThis.editor = {
  set: (paragraphs) => {
    summernote.summernote("code", toHtml(paragraphs));
    summernote.data("summernote").modules.editor.commit();
  },
  text: () => linesOf(summernote.summernote("code")),
  changes: () => changes,
};
