/**
 * A part of a page as a person reads it: blocks and `<br>` end lines, white space folds unless the style
 * keeps it, what is not shown is not read. Knows which text node each character came from, so that a span
 * of the text can be lit up or replaced in the page.
 */

/** A run of the text that one text node gave: `text[start, end)` is its characters from `offset` on. */
export interface Piece {
  node: Text;
  offset: number;
  start: number;
  end: number;
}

export interface Body {
  /** `\n` ends a line, `\n\n` a paragraph; no space at line ends, no blank line at either end. */
  text: string;
  pieces: Piece[];
}

/** Elements that start and end a line, for documents without layout and as a shortcut with one. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
/** Blocks that stand apart by a blank line. */
const PARAGRAPHS = new Set("BLOCKQUOTE DL H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL".split(" "));
const SILENT = new Set("BUTTON HEAD NOSCRIPT SCRIPT STYLE SVG TEMPLATE TEXTAREA TITLE".split(" "));

/** Words, and what lies between them: white space and the zero-width helpers of editors. */
const RUNS = /[^\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+/gu;
const BLANK = /^[\s\u200B\uFEFF]+$/u;

/**
 * Reads `root` as text.
 * @param skip selector of parts that are not the author's words (quotes, signatures, controls).
 */
export function readBody(root: Element, skip?: string): Body {
  const pieces: Piece[] = [];
  let text = "";
  /** Line ends owed before the next word: 1 a new line, 2 a new paragraph. */
  let owed = 0;
  /** A folded space is owed before the next word. */
  let space = false;

  const breakLine = (lines: 1 | 2) => {
    owed = Math.max(owed, lines);
    space = false;
  };

  const word = (node: Text, offset: number, value: string) => {
    if (text) text += "\n".repeat(owed) || (space ? " " : "");
    owed = 0;
    space = false;
    pieces.push({ node, offset, start: text.length, end: text.length + value.length });
    text += value;
  };

  const textNode = (node: Text, keep: boolean) => {
    // Words one by one: what lies between two of them decides between space and line end.
    for (const { 0: run, index } of node.data.matchAll(RUNS)) {
      if (!BLANK.test(run)) word(node, index, run);
      else if (keep && run.includes("\n")) breakBy(run.split("\n").length - 1);
      else space ||= /\s/.test(run) && owed === 0;
    }
  };

  /** `<br>` and kept line ends add up, to one blank line at most. */
  const breakBy = (count: number) => {
    owed = Math.min(2, owed + count);
    space = false;
  };

  const walk = (element: Element, keep: boolean) => {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) textNode(child as Text, keep);
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, keep);
    }
  };

  const visit = (element: Element, keep: boolean) => {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") return breakBy(1);
    if (SILENT.has(tag) || (skip && element.matches(skip)) || isHidden(element)) return;
    const lines = PARAGRAPHS.has(tag) ? 2 : BLOCKS.has(tag) ? 1 : 0;
    if (lines) breakLine(lines);
    const before = text.length;
    walk(element, keeps(element, keep));
    // An empty block has no height, so it parts nothing more than it did at its start.
    if (lines && text.length > before) breakLine(lines);
  };

  walk(root, keeps(root, false));
  return { text, pieces };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === "none";
}

function keeps(element: Element, inherited: boolean): boolean {
  if (element.tagName === "PRE") return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).whiteSpace;
  return style ? style.startsWith("pre") || style === "break-spaces" : inherited;
}

/** The page's ranges for `text[start, end)`; several where the span crosses nodes. */
export function rangesOf(body: Body, start: number, end: number): Range[] {
  return body.pieces
    .filter((piece) => piece.start < end && piece.end > start)
    .map((piece) => {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, piece.offset + Math.max(0, start - piece.start));
      range.setEnd(piece.node, piece.offset + Math.min(piece.end, end) - piece.start);
      return range;
    });
}
