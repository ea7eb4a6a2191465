/** The selection of one editable: reading it and setting it, in text fields, shadow roots and frames alike. */

/** As a DOM range has it; in a text field `node` is the field and `offset` counts characters. */
export interface Place {
  node: Node;
  offset: number;
}
export interface Caret {
  start: Place;
  end: Place;
}
export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(node: Node): node is Field {
  if (node.nodeName === "TEXTAREA") return true;
  return node.nodeName === "INPUT" && (node as HTMLInputElement).selectionStart !== null;
}

/** The editable that `element` is in, itself included: the text field, or the outermost one in its root. */
export function hostOf(element: Element | null): HTMLElement | undefined {
  if (element && isField(element)) return element;
  let host: HTMLElement | undefined;
  for (let at = element as HTMLElement | null; at; at = at.parentElement) {
    if (at.isContentEditable) host = at;
    // In a document in design mode the body is what holds the reply.
    if (at.tagName === "BODY") break;
  }
  return host;
}

/** The focused element, through open shadow roots. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/**
 * Whether the agent's keys go into this editable, or would if its window were the one in front: while they press
 * a button in the browser's side panel it is not. A frame's body counts as focused there even when nothing is.
 */
export function isActive(host: HTMLElement): boolean {
  let document = host.ownerDocument;
  if (hostOf(focusedIn(document)) !== host) return false;
  for (let frame = frameOf(document); frame; frame = frameOf(document)) {
    document = frame.ownerDocument;
    if (focusedIn(document) !== frame) return false;
  }
  return true;
}

const frameOf = (document: Document) => document.defaultView?.frameElement as HTMLElement | null | undefined;

export const caretOver = (node: Node, start: number, end = start): Caret => ({
  start: { node, offset: start },
  end: { node, offset: end },
});

/** The selection, if it lies in this editable now. */
export function selectionIn(host: HTMLElement): Caret | undefined {
  if (isField(host)) return caretOver(host, host.selectionStart!, host.selectionEnd!);
  const selection = selectionOf(host);
  if (!selection?.rangeCount) return undefined;
  const root = host.getRootNode();
  const range =
    isShadow(root) && !root.getSelection
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : selection.getRangeAt(0);
  if (!range || !host.contains(range.startContainer) || !host.contains(range.endContainer)) return undefined;
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

/** The innermost element that holds the caret: a real event would start there. */
export function caretElement(host: HTMLElement): Element {
  if (isField(host)) return host;
  const node = selectionIn(host)?.start.node;
  return (node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element)) ?? host;
}

/** Gives the editable the focus with this caret: window first, then element, then selection. */
export function putCaret(host: HTMLElement, { start, end }: Caret): void {
  const document = host.ownerDocument;
  frameOf(document)?.focus({ preventScroll: true });
  document.defaultView?.focus();
  host.focus({ preventScroll: true });
  if (isField(host)) host.setSelectionRange(start.offset, end.offset);
  else selectionOf(host)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  if (document.hasFocus()) return;
  // From the browser's side panel the page never gets the focus; its editor wakes by the events alone.
  host.dispatchEvent(new FocusEvent("focus"));
  host.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
}

type Shadow = ShadowRoot & { getSelection?(): Selection | null };
const isShadow = (root: Node): root is Shadow => "host" in root;

function selectionOf(host: HTMLElement): Selection | null {
  const root = host.getRootNode();
  // Chromium keeps the selection of each shadow root in the root.
  return isShadow(root) && root.getSelection ? root.getSelection() : host.ownerDocument.getSelection();
}
