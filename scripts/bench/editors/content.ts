/** The probe of the tests with what else puts words into a page beside it, each timed where it runs. */
import { editorOf } from "../../../lib/editors/all.ts";
import { focusReply, insert } from "../../../lib/editors/insert.ts";
import { hostOf, isField } from "../../../lib/editors/selection.ts";
import { answer, editableOf, type Where } from "../../../tests/editors/probe/content.ts";

export type Way = keyof typeof WAYS;
export type Timed = {
  ms: number;
  /** What this editor must be given to follow the caret, ms. */
  settle: number;
};

/** As snippet extensions do it. They get the caret that Amends remembers, which most of them do not. */
const WAYS = {
  ours: insert,
  execCommand: (element: HTMLElement, text: string) => {
    focusReply(element);
    element.ownerDocument.execCommand("insertText", false, text);
  },
  paste: (element: HTMLElement, text: string) => {
    focusReply(element);
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
    element.dispatchEvent(new ClipboardEvent("paste", init));
  },
  innerHTML: (element: HTMLElement, text: string) => {
    focusReply(element);
    if (isField(element)) return element.setRangeText(text);
    const page = element.ownerDocument;
    const box = page.createElement("span");
    box.innerHTML = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`).replaceAll("\n", "<br>");
    page.getSelection()?.getRangeAt(0).insertNode(box);
  },
};

answer<Where & { way: Way; text: string }>("way", async ({ way, text, ...where }) => {
  const element = editableOf(where);
  const { settle } = editorOf(hostOf(element) ?? element);
  const start = performance.now();
  await WAYS[way](element, text);
  return { ms: performance.now() - start, settle } satisfies Timed;
});
