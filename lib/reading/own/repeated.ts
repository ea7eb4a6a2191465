/**
 * Words that stood in the ticket before. Some programs drop the head and the marks of a quote, and only the
 * ticket can tell then. Whole lines and whole paragraphs count, word by word.
 */
import { kept, type Letter, letterOf, setAside } from "./letter";

/** Shorter lines are said twice by chance: "Hello Anna,", "Kind regards". */
const TELLING = 25;

/** The lines and paragraphs of a message, as they compare: what a later message may repeat. */
export function saidIn(text: string): string[] {
  return piecesOf(letterOf(text, undefined)).map(({ said }) => said);
}

/**
 * `own` with what was said before as spaces; the same length, line ends kept. A message of which nothing is
 * new is the same letter sent again, and stays as it is.
 */
export function withoutRepeated(own: string, before: ReadonlySet<string>): string {
  if (before.size === 0 || own.length < TELLING) return own;
  const letter = letterOf(own, undefined);
  for (const { said, start, end } of piecesOf(letter)) if (before.has(said)) setAside(letter, start, end);
  return letter.lines.some((line) => line) ? kept(letter) : own;
}

/** Its lines and its paragraphs as they compare, those that are long enough. */
function piecesOf(letter: Letter): { said: string; start: number; end: number }[] {
  const pieces: { said: string; start: number; end: number }[] = [];
  const lines = letter.whole.map((line) =>
    line
      .replace(/^[>|\s]{1,40}/, "")
      .replace(/\s{1,1000}/g, " ")
      .trim(),
  );
  let start = 0;
  for (const [at, line] of lines.entries()) {
    if (line.length >= TELLING) pieces.push({ said: line, start: at, end: at + 1 });
    if (line && at < lines.length - 1) continue;
    const end = line ? at + 1 : at;
    const paragraph = lines.slice(start, end).join(" ");
    if (end - start > 1 && paragraph.length >= TELLING) pieces.push({ said: paragraph, start, end });
    start = at + 1;
  }
  return pieces;
}
