/** The place in the draft where words go, as it reads: what stands around it, and whether they stand in it. */
import { offsetOf, read } from "./draft";
import { type Caret, isField } from "./selection";
import { beside } from "./spacing";

export interface Gap {
  /** The whole draft, before. */
  text: string;
  /** What it reads before the gap, and after. */
  head: string;
  tail: string;
  /** The characters that the gap touches on its own line. */
  left: string;
  right: string;
  /** Whether the draft reads to the letter. */
  exact: boolean;
}

export function gapAt(host: HTMLElement, { start, end }: Caret): Gap {
  const body = read(host);
  const tail = body.text.slice(offsetOf(body, end));
  return {
    text: body.text,
    head: body.text.slice(0, offsetOf(body, start)),
    // Reading folds the white space at a rich editor's caret; a text field's is kept to the letter.
    tail: isField(host) ? tail : tail.trimStart(),
    exact: isField(host),
    left: beside(host, start, true),
    right: beside(host, end, false),
  };
}

export const same = (one: Gap, other: Gap) =>
  (["text", "head", "tail", "left", "right"] as const).every((key) => one[key] === other[key]);

/** Whether the draft reads as it did, with `text` in the gap: the same lines, and what was apart still apart. */
export function stands(now: string, gap: Gap, text: string): boolean {
  const { head, tail, left, right } = gap;
  if (gap.exact) return now === head + text + tail;
  if (now.length < head.length + tail.length || !now.startsWith(head) || !now.endsWith(tail)) return false;
  const middle = now.slice(head.length, now.length - tail.length);
  const got = linesOf(middle);
  const meant = linesOf(text);
  return (
    got.length === meant.length &&
    meant.every((part, at) =>
      at % 2 ? Math.min(2, part.length) <= got[at]!.length : fold(part) === fold(got[at]!),
    ) &&
    joins(START.exec(middle)![0], left, START.exec(text)![0], head) &&
    joins(middle.slice(middle.trimEnd().length), right, text.slice(text.trimEnd().length), tail)
  );
}

const START = /^\s*/;

/** Whether the words touch what is beside them as they should: on one line with it or not, with the space between. */
function joins(white: string, beside: string, own: string, beyond: string): boolean {
  if (!beyond) return true;
  const apart = !beside || own.includes("\n");
  return apart ? white.includes("\n") : !white.includes("\n") && (white !== "" || !/\s/.test(beside + own));
}

/** Lines, and between each two of them the line ends that part them. */
const linesOf = (text: string) => text.trim().split(/(\n+)/);
export const holds = (draft: string, text: string) => fold(draft).includes(fold(text));

const fold = (text: string) => text.replace(/[\s\u200B\uFEFF]+/gu, " ").trim();
