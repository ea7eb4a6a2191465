/**
 * Where the agent was in their reply. The dock takes the focus away, so the caret is remembered while they
 * type: the place itself, and the way to it from the editable, because frameworks replace nodes.
 */
import {
  type Caret,
  caretOver,
  focusedIn,
  hostOf,
  isActive,
  isField,
  type Place,
  selectionIn,
} from "./selection";

interface Remembered extends Place {
  /** Child indexes from the editable down to the node. */
  path: number[];
}

const carets = new WeakMap<HTMLElement, { start: Remembered; end: Remembered }>();
/** Text fields keep their caret themselves, but do not say whether the agent was ever in them. */
const entered = new WeakSet<HTMLElement>();

/** Keeps the agent's caret of every editable of the page, its shadow roots and its frames, until `signal` aborts. */
export function remember(page: Document, signal: AbortSignal): void {
  const note = ({ currentTarget }: Event) => {
    const host = hostOf(focusedIn(currentTarget as Document));
    if (!host || !isActive(host)) return;
    if (isField(host)) entered.add(host);
    const caret = selectionIn(host);
    if (caret) carets.set(host, { start: withPath(host, caret.start), end: withPath(host, caret.end) });
  };
  const loaded = ({ target }: Event) => listenInside(target as Element);
  // Focus that goes into a frame is seen only as leaving the window around it.
  const left = ({ currentTarget }: Event) => listenInside((currentTarget as Window).document.activeElement);

  const listenInside = (frame: Element | null) => {
    // No document: not a frame, or another site's page.
    const inner = (frame as HTMLIFrameElement | null)?.contentDocument;
    if (inner) listen(inner);
  };
  // For a document that has these listeners nothing happens; one written anew has lost them and gets them.
  const listen = (document: Document) => {
    const options = { capture: true, passive: true, signal };
    for (const type of ["focusin", "selectionchange", "input"]) {
      document.addEventListener(type, note, options);
    }
    document.addEventListener("load", loaded, options);
    document.defaultView?.addEventListener("blur", left, options);
    for (const frame of document.querySelectorAll("iframe")) listenInside(frame);
  };
  listen(page);
}

/** The best known caret; in a reply that was never touched its start, never its end (quotes, signatures). */
export function caretOf(host: HTMLElement): Caret {
  const known = knownCaret(host);
  // Before all lines is in the first one: typed there, words would stand outside of every paragraph.
  return known && !beforeAll(host, known) ? known : startOf(host);
}

/** Where the agent left the caret; undefined in a reply that they were never in, as far as can be told. */
export function knownCaret(host: HTMLElement): Caret | undefined {
  const selected = selectionIn(host);
  if (isField(host)) {
    // Setting a value moves an untouched field's caret to its end: only an inner place was ever chosen.
    const { offset } = selected!.start;
    return entered.has(host) || (offset > 0 && offset < host.value.length) ? selected : undefined;
  }
  if (selected && isActive(host)) return selected;
  const known = carets.get(host);
  const start = known && found(host, known.start);
  const end = known && found(host, known.end);
  if (start && end && fits(start) && fits(end)) return { start, end };
  // Firefox puts a selection before all lines of a frame by itself.
  if (selected && !beforeAll(host, selected)) return selected;
  return start && end && { start: within(start), end: within(end) };
}

/** Not where the node was cut in two, as by the marks that Jodit puts around a selection when it is left. */
const fits = ({ node, offset }: Place) => offset <= lengthOf(node);
const within = ({ node, offset }: Place) => ({ node, offset: Math.min(offset, lengthOf(node)) });

const beforeAll = (host: HTMLElement, { end }: Caret) => end.node === host && end.offset === 0;

function withPath(host: HTMLElement, { node, offset }: Place): Remembered {
  const path: number[] = [];
  for (let at = node; at !== host && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode));
  }
  return { node, offset, path };
}

/** The remembered place as it is now: in its own node, or in the node that has taken its place. */
function found(host: HTMLElement, { node, offset, path }: Remembered): Place | undefined {
  let at: Node | undefined = host;
  if (host.contains(node)) at = node;
  else for (const index of path) at = at?.childNodes[index];
  return at && { node: at, offset };
}

const lengthOf = (node: Node) => (isField(node) ? node.value : (node.nodeValue ?? node.childNodes)).length;

/** Elements that a line starts in; not quotes, pictures or tables, which nobody writes an answer into. */
const ENTERED = /^(P|DIV|SPAN|B|I|U|EM|STRONG|FONT|UL|OL|LI|H\d)$/;

/** Where a person would start to write: in the first line. */
function startOf(host: HTMLElement): Caret {
  if (isField(host)) return caretOver(host, 0);
  let node: Node = host;
  for (;;) {
    const children = [...node.childNodes];
    const first = children.findIndex((child) => child.nodeType !== Node.TEXT_NODE || child.nodeValue?.trim());
    const child = children[first];
    if (child?.nodeType === Node.TEXT_NODE) return caretOver(child, 0);
    if (!child || !ENTERED.test(child.nodeName) || !(child as HTMLElement).isContentEditable) {
      return caretOver(node, Math.max(0, first));
    }
    node = child;
  }
}
