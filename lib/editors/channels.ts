/**
 * The ways by which text gets into an editor. None of them touches the editor's nodes: each asks the editor,
 * as a paste or as typing would, so that its own model, its undo and its app all hear of it.
 */
import type { Channel } from "./editor";
import { press } from "./keys";
import { caretElement } from "./selection";

/** What Firefox adds to a window for content scripts. */
interface PageWindow {
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
  wrappedJSObject?: PageWindow;
}
type CloneInto = <T>(value: T, into: object, options: { wrapReflectors: boolean }) => T;
/** Only Firefox has it. */
const { cloneInto } = globalThis as { cloneInto?: CloneInto };

/** A paste of plain text: for editors with a model of their own that make paragraphs of it. */
export const plainPaste: Channel = ({ element, text }) => paste(element, { "text/plain": text });

/** The same, for editors that trim what is pasted: the spaces at its ends hold. */
export const firmPaste: Channel = ({ element, text }) => paste(element, { "text/plain": firm(text) });

/** A paste that says by itself what is a line and what a paragraph. */
export const htmlPaste: Channel = ({ element, text }) =>
  paste(element, { "text/plain": text, "text/html": toHtml(text) });

/** Typing, as one piece: keeps the browser's own undo, and frameworks see it. */
export const insertText: Channel = ({ element, text }) => command(element, "insertText", text);

/** Typing, with the keys for a line end and a paragraph: where one piece would make paragraphs of all lines. */
export const insertLines: Channel = ({ element, text }) => {
  // Firefox would undo key by key, so there it goes as one piece.
  if (cloneInto && text.includes("\n")) return takesTyping(element) && insertHtml({ element, text });
  // Only a `<p>` stands apart from the next one by itself.
  const paragraph = blockAt(element) === "P" ? 1 : 2;
  return text.split(/(\n+)/).every((part, at) => {
    if (at % 2 === 0) return !part || command(element, "insertText", part);
    if (part.length === 1) return command(element, "insertLineBreak");
    for (let times = paragraph; times > 0; times--) command(element, "insertParagraph");
    return true;
  });
};

/** Typing, with the key for a paragraph at each line end: for editors whose lines are blocks. */
export const insertBlocks: Channel = ({ element, text }) =>
  text
    .split("\n")
    .every(
      (line, at) =>
        (!at || command(element, "insertParagraph")) && (!line || command(element, "insertText", line)),
    );

/** Takes the selection away, for editors with a model of their own; the agent's clipboard is not touched. */
export const cut: Channel = ({ element }) => clipboardEvent(element, "cut", {});

/** Takes the selection away, as typing does. */
export const remove: Channel = ({ element }) => command(element, "delete");

/** Takes back the last change as the agent's own key would, for editors that keep their own history. */
export function undo(element: HTMLElement): void {
  const mac = /mac/i.test(navigator.platform);
  const key = { key: "z", code: "KeyZ", keyCode: 90, ctrlKey: !mac, metaKey: mac };
  if (press(element, key)) command(element, "undo");
}

function command(element: HTMLElement, name: string, value?: string): boolean {
  return element.ownerDocument.execCommand(name, false, value);
}

const paste = (element: HTMLElement, data: Record<string, string>) => clipboardEvent(element, "paste", data);

function clipboardEvent(element: HTMLElement, type: string, data: Record<string, string>): boolean {
  const view = element.ownerDocument.defaultView as (Window & PageWindow) | null;
  if (!view) return false;
  // Firefox: a page cannot look into what a content script made, so the event is made in the page's world.
  const page: PageWindow = view.wrappedJSObject ?? view;
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData: new page.DataTransfer() };
  const event = new page.ClipboardEvent(
    type,
    cloneInto ? cloneInto(init, page, { wrapReflectors: true }) : init,
  );
  // Into the event's own data: Firefox does not take over the one that it was given.
  for (const [format, value] of Object.entries(data)) event.clipboardData?.setData(format, value);
  return !caretElement(element).dispatchEvent(event);
}

/** Typing, as one piece, with `<br>` between its lines. No editor can stop it, so it is for those that are known. */
export const insertHtml: Channel = ({ element, text }) =>
  command(element, "insertHTML", text.split("\n").map(escaped).join("<br>"));

/** Whether typed text stays: an editor that stops it has a model of its own, which would not hear of HTML. */
function takesTyping(element: HTMLElement): boolean {
  let stopped = true;
  const heard = (event: Event) => {
    stopped = event.defaultPrevented;
  };
  const view = element.ownerDocument.defaultView!;
  view.addEventListener("beforeinput", heard);
  command(element, "insertText", "-");
  view.removeEventListener("beforeinput", heard);
  if (!stopped) command(element, "undo");
  return !stopped;
}

function blockAt(element: HTMLElement): string {
  let block = caretElement(element);
  while (block !== element && block.parentElement && display(block).startsWith("inline")) {
    block = block.parentElement;
  }
  return block.tagName;
}

const display = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element).display;

/** Lexical would trim what it reads. */
const KEPT = 'style="white-space: pre-wrap"';

/** A paragraph each; the mark tells ProseMirror that the outer ones join the lines that they go into. */
function toHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((lines) => lines.split("\n").map(escaped).join("<br>"));
  return `<p data-pm-slice="1 1 []" ${KEPT}>${paragraphs.join(`</p><p ${KEPT}>`)}</p>`;
}

const firm = (text: string) => text.replace(/^ | $/g, "\u00a0");

const escaped = (line: string) => line.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
