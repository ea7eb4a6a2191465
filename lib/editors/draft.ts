/** The draft as a person reads it, and the ways between its text and its places in the editor. */
import { type Body, type Piece, readBody } from "../dom";
import { editorOf } from "./all";
import { type Caret, caretOver, isField, type Place } from "./selection";

/** `\n` ends a line, `\n\n` a paragraph; a text field's own value as it is. Placeholders are not read. */
export const readDraft = (element: HTMLElement): string => read(element).text;

export function read(host: HTMLElement): Body {
  if (isField(host)) return { text: host.value, pieces: [] };
  const { skip } = editorOf(host);
  // A placeholder can be the whole content of the editable.
  return skip && host.matches(skip) ? { text: "", pieces: [] } : readBody(host, skip);
}

/** How much of the text stands before a place: up to the end of the last word there. */
export function offsetOf(body: Body, { node, offset }: Place): number {
  if (isField(node)) return offset;
  const caret = node.ownerDocument!.createRange();
  caret.setStart(node, offset);
  caret.collapse(true);
  let at = 0;
  for (const piece of body.pieces) {
    const inside = piece.node === node && offset > piece.offset;
    if (!inside && caret.comparePoint(piece.node, piece.offset) >= 0) break;
    at = inside ? Math.min(piece.end, piece.start + offset - piece.offset) : piece.end;
  }
  return at;
}

/** The selection over `text[start, end)`, with the white space at its edges; a caret where both are one. */
export function selectionOver(host: HTMLElement, { pieces }: Body, start: number, end: number): Caret {
  if (isField(host)) return caretOver(host, start, end);
  const holdsEnd = pieces.find((piece) => piece.start < end && end <= piece.end);
  const last = holdsEnd ?? pieces.find((piece) => piece.start >= end) ?? pieces.at(-1);
  if (!last) return caretOver(host, 0);
  const holdsStart = pieces.find((piece) => piece.start <= start && start < piece.end);
  const first = holdsStart ?? pieces.findLast((piece) => piece.end <= start) ?? last;
  const to = placeIn(last, end);
  return { start: start === end ? to : placeIn(first, start), end: to };
}

function placeIn(piece: Piece, at: number): Place {
  const within = Math.min(Math.max(at, piece.start), piece.end) - piece.start;
  return { node: piece.node, offset: piece.offset + within };
}
