/**
 * The blanks of inserted phrases, "[what you will do]": the first is selected, and Tab goes on to the next
 * while one is left. They are found by their words, so that neither writing around them, nor undo, nor an
 * editor that draws itself anew loses one.
 */
import type { Body } from "../dom";
import { offsetOf, read, selectionOver } from "./draft";
import { type Caret, hostOf, putCaret, selectionIn } from "./selection";

/** Not a link's text, and a footnote's number is too short. */
const BLANK = /\[[^[\]\n]{2,60}\](?!\()/g;

/** By editable: the blanks of what was inserted there, until none is left or the agent gives them up. */
const inserted = new WeakMap<HTMLElement, Set<string>>();

interface Place {
  start: number;
  end: number;
}

/** Selects the first blank of a phrase that ends at the caret. */
export function selectBlank(host: HTMLElement, phrase: string): void {
  const words = phrase.match(BLANK);
  if (!words) return;
  inserted.set(host, new Set([...(inserted.get(host) ?? []), ...words]));
  const body = read(host);
  const { end } = selected(host, body);
  const place = places(host, body)
    .filter((one) => one.end <= end)
    .at(-words.length);
  if (place) select(host, body, place);
}

/** A caret that is over a blank goes to the end of its line: new words must not take the blank's place. */
export function besideBlank(host: HTMLElement, caret: Caret): Caret {
  const body = read(host);
  const at = covered(body, caret);
  if (!places(host, body).some((place) => isOver(at, place, body))) return caret;
  const lineEnd = `${body.text}\n`.indexOf("\n", at.end);
  return selectionOver(host, body, lineEnd, lineEnd);
}

/** Listens where the reply is written, once a document. */
export function listenForBlanks(page: Document, signal: AbortSignal): void {
  page.addEventListener("keydown", onKey, { capture: true, signal });
}

/** Tab and Shift+Tab go from blank to blank, Escape ends that; then they are the page's own again. */
function onKey(event: KeyboardEvent): void {
  const host = hostOf(event.composedPath()[0] as Element);
  if (!host || !inserted.has(host) || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") inserted.delete(host);
  else if (event.key !== "Tab" || !goOn(host, event.shiftKey)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @returns whether there was another blank to go to. */
function goOn(host: HTMLElement, back: boolean): boolean {
  const body = read(host);
  const left = places(host, body);
  if (!left.length) inserted.delete(host);
  const at = selected(host, body);
  const next = back
    ? (left.findLast((one) => one.end <= at.start) ?? left.at(-1))
    : (left.find((one) => one.start >= at.end) ?? left[0]);
  // The last one left must not hold the focus for ever.
  if (!next || isOver(at, next, body)) return false;
  select(host, body, next);
  return true;
}

function places(host: HTMLElement, { text }: Body): Place[] {
  const words = inserted.get(host);
  return [...text.matchAll(BLANK)]
    .filter(([found]) => words?.has(found))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function selected(host: HTMLElement, body: Body): Place {
  const caret = selectionIn(host);
  return caret ? covered(body, caret) : { start: 0, end: 0 };
}

function covered(body: Body, { start, end }: Caret): Place {
  return { start: offsetOf(body, start), end: offsetOf(body, end) };
}

/** A selection's start may be told as the end of the word before it. */
function isOver(at: Place, { start, end }: Place, { text }: Body): boolean {
  return at.end === end && at.start <= start && !text.slice(at.start, start).trim();
}

function select(host: HTMLElement, body: Body, { start, end }: Place): void {
  putCaret(host, selectionOver(host, body, start, end));
}
