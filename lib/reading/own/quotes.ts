/** What the customer answers to, repeated in their letter: marked line by line, or below a head. */
import { attributionAt } from "./attribution";
import { isDivider } from "./dividers";
import { headerBlockAt } from "./header-block";
import { type Head, type Letter, nextSaid, setAside } from "./letter";
import { holdsName } from "./names";

/** "> quoted", but not ">:(" or ">_<". */
const MARKED = /^(?:>(?!:-?[(<|/]|[_.]{1,3}<)|&gt;)/;
/** "| quoted"; a table's row has more than one bar. */
const BARRED = /^\|[^|]{1,320}$/;

/** Gives the line from which on nothing is the customer's. */
export function setAsideQuotes(letter: Letter): number {
  const marked = setAsideMarked(letter);
  const { lines } = letter;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.length < 4 || marked[at]) continue;
    const head = headAt(letter, at, line, marked);
    if (!head) continue;
    const below = nextBelow(letter, head.end, marked);
    if (marked[below]) {
      // Answers may stand between marked lines: only the head goes.
      setAside(letter, head.start, head.end);
    } else if (isOwnAgain(letter, head)) {
      setAside(letter, head.start, head.end);
      at = head.end - 1;
    } else {
      setAside(letter, head.start, lines.length);
      return head.start;
    }
  }
  return lines.length;
}

function setAsideMarked(letter: Letter): boolean[] {
  const { lines } = letter;
  const barred = lines.map((line) => line.startsWith("|") && BARRED.test(line));
  const marked = lines.map((line, at) =>
    // One line with a bar is no quote yet.
    barred[at] ? Boolean(barred[at - 1] || barred[at + 1]) : MARKED.test(line),
  );
  for (const [at, quoted] of marked.entries()) if (quoted) setAside(letter, at);
  return marked;
}

function headAt(letter: Letter, at: number, line: string, marked: boolean[]): Head | undefined {
  if (isDivider(line)) {
    const block = headerBlockAt(letter.lines, nextSaid(letter, at + 1, letter.lines.length));
    return { start: at, end: block?.end ?? at + 1, sender: block?.sender ?? "" };
  }
  if (line.endsWith(":") || line.endsWith("\uff1a") || line.includes("wrote")) {
    const quoted = marked[nextBelow(letter, at + 1, marked)] ?? false;
    const head = attributionAt(letter.lines, at, quoted);
    if (head) return head;
  }
  return headerBlockAt(letter.lines, at);
}

/** The next line that says something or is marked; blank lines between are few. */
function nextBelow(letter: Letter, from: number, marked: boolean[]): number {
  let at = from;
  while (at < from + 5 && !letter.lines[at] && !marked[at]) at += 1;
  return at;
}

/** Nothing above the head, and they wrote it themselves: their own letter, sent once more. */
function isOwnAgain(letter: Letter, head: Head): boolean {
  if (letter.lines.slice(0, Math.min(head.start, 40)).some((line) => line)) return false;
  return head.start < 40 && holdsName(head.sender, letter.customer);
}
