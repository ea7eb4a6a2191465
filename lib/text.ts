/**
 * Text as every reader here needs it: pieces with their places, and one spelling of the characters that
 * keyboards and mail programs vary. All offsets are UTF-16 units of the text that was given.
 */

/** `text` is the input's own characters from `start` to `end` (excluded). */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Words that end in a full stop in the middle of a sentence. */
const ABBREVIATIONS = new Set(
  "mr mrs ms mx dr prof st sr jr vs etc e.g i.e eg ie approx no nr inv dept est fig jan feb mar apr jun jul aug sep sept oct nov dec inc ltd a.m p.m a.k.a ca cf tel ext".split(
    " ",
  ),
);
/** Those of them that may also be a sentence's last word: what follows decides. */
const MAY_END = new Set("etc no a.m p.m inc ltd est mar jun ext".split(" "));

const SPELLINGS: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u02BC": "'",
  "\u2032": "'",
  "`": "'",
  "\u00B4": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2033": '"',
  "\u00A0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202F": " ",
  "\u3000": " ",
  "\t": " ",
  "\u2010": "-",
  "\u2011": "-",
};
const VARIED =
  /[\u2018-\u201B\u02BC\u2032`\u00B4\u201C-\u201E\u00AB\u00BB\u2033\u00A0\u2007\u2009\u202F\u3000\t\u2010\u2011]/g;

/**
 * Lower case, straight quotes, plain spaces and hyphens; always as long as the input, so that a place in
 * the one is the same place in the other.
 */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals grow in lower case ("İ" becomes two units): those texts go letter by letter.
  const sized = lower.length === text.length ? lower : letterByLetter(text);
  return sized.replace(VARIED, (found) => SPELLINGS[found] ?? found);
}

function letterByLetter(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join("");
}

/** A line end, or closing marks with the quote or bracket that closes after them. */
const BREAKS = /[\n\r\u2028\u2029]|[.!?\u2026]+["'\u2019\u201D)\]\u00BB*_]*/g;

/** The sentences in order, without the white space around them. A line end always ends one. */
export function sentences(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(BREAKS)) {
    const end = index + mark.length;
    if (/[.!?\u2026]/.test(mark[0]!) && !endsHere(text, start, index, mark)) continue;
    keep(found, text, start, end);
    start = end;
  }
  keep(found, text, start, text.length);
  return found;
}

/** The paragraphs in order: parted by at least one blank line. */
export function paragraphs(text: string): Piece[] {
  const found: Piece[] = [];
  let start = -1;
  let from = 0;
  for (const line of text.split("\n")) {
    const to = from + line.length;
    if (line.trim() && start < 0) start = from;
    if (!line.trim() && start >= 0) {
      keep(found, text, start, from);
      start = -1;
    }
    from = to + 1;
  }
  if (start >= 0) keep(found, text, start, text.length);
  return found;
}

/** Whether the marks at `at` end the sentence: not in "3.50", "example.com", "Mr. Miller" or "J. Miller". */
function endsHere(text: string, start: number, at: number, mark: string): boolean {
  const end = at + mark.length;
  if (end >= text.length) return true;
  if (!/\s/.test(text[end]!)) return false;
  if (mark !== ".") return true;
  // Words before a stop are short, and a bounded look keeps the whole linear.
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? "";
  const word = before.toLowerCase();
  if (MAY_END.has(word)) return !/^\s{1,4}[\p{Ll}\p{N}#]/u.test(text.slice(end, end + 5));
  return !ABBREVIATIONS.has(word) && !/^[A-HJ-Z]$/.test(before);
}

function keep(found: Piece[], text: string, from: number, to: number) {
  const piece = text.slice(from, to);
  const words = piece.trim();
  if (!words) return;
  const start = from + piece.length - piece.trimStart().length;
  found.push({ text: words, start, end: start + words.length });
}

/** Format characters: bidi controls, zero-width marks, soft hyphens, tags. They are never shown. */
const UNSEEN = /\p{Cf}+/gu;
const WHITE = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu;
/** Letters that pile up marks over the lines around them. */
const PILED = /\p{M}{3}/u;

const LONGEST_NAME = 200;

/** One line without unseen characters; empty where it is far too long to be a name of anything. */
export function oneLine(raw: string): string {
  if (raw.length > LONGEST_NAME) return "";
  const line = raw.normalize("NFC").replace(UNSEEN, "").replace(WHITE, " ").trim();
  return PILED.test(line) ? "" : line;
}
