/** What goes between inserted words and those beside them. */
import { type Caret, isField, type Place } from "./selection";

const OPENS = /[([{"'\u201c\u2018\u00ab/-]/;
const CLOSES = /[.,;:!?)\]}"'\u201d\u2019\u00bb\u2026-]/;

/** `text` with a space where it would touch a word; in an `untouched` reply apart from what stands there (a signature). */
export function spaced(host: HTMLElement, { start, end }: Caret, text: string, untouched: boolean): string {
  const left = beside(host, start, true).trim();
  const right = beside(host, end, false).trim();
  const closes = CLOSES.test(text.charAt(0)) && !/^["']\p{L}/u.test(text);
  const before = left && !OPENS.test(left) && !/^\s/.test(text) && !closes ? " " : "";
  if (right && untouched) return `${before}${text}\n\n`;
  const after = right && !CLOSES.test(right) && !/\s$/.test(text) ? " " : "";
  return before + text + after;
}

/** The character next to a place on its own line; "" at the line's edge. */
export function beside(host: HTMLElement, { node, offset }: Place, back: boolean): string {
  if (isField(node)) return node.value.charAt(back ? offset - 1 : offset);
  if (node.nodeType === Node.TEXT_NODE) {
    const { data } = node as Text;
    const text = shown(back ? data.slice(0, offset) : data.slice(offset));
    if (text) return text.at(back ? -1 : 0)!;
  }
  const walker = host.ownerDocument.createTreeWalker(host);
  const inner = node.childNodes[back ? offset - 1 : offset];
  walker.currentNode = inner ? (back ? deepestLast(inner) : inner) : node;
  let at: Node | null = inner ? walker.currentNode : back ? walker.previousNode() : walker.nextNode();
  for (; at && at !== host; at = back ? walker.previousNode() : walker.nextNode()) {
    const text = at.nodeType === Node.TEXT_NODE ? shown((at as Text).data) : "";
    if (text) return text.at(back ? -1 : 0)!;
    if (at.nodeType === Node.ELEMENT_NODE && endsLine(at as Element)) return "";
  }
  return "";
}

/** Without the zero-width helpers of editors. */
const shown = (text: string) => text.replace(/[\u200B\uFEFF]/g, "");

function endsLine(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? "";
  return element.tagName === "BR" || !/^(inline|contents|none)/.test(display);
}

function deepestLast(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}
