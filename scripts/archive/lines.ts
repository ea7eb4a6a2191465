/**
 * Bytes to lines, in memory that is bounded by the longest line allowed, however long the file is. Lines end
 * with `\n` or `\r\n`; what is no UTF-8 becomes U+FFFD, and a byte order mark at the start is dropped.
 */
import { Buffer } from "node:buffer";

export interface Line {
  /** From 1, as editors count. */
  number: number;
  /** Without its end; absent where it was longer than `LONGEST`. */
  text?: string;
}

/** Bytes. Far above any conversation, far below what a string can hold. */
export const LONGEST = 64 * 2 ** 20;

const NEWLINE = 10;

/** The lines that each chunk completes; the last one needs no line end. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number = LONGEST,
): AsyncGenerator<Line[]> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;

  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const finish = (): Line => {
    number += 1;
    const line: Line = length > longest ? { number } : { number, text: textOf(pieces, number === 1) };
    pieces = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      lines.push(finish());
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
    if (lines.length) yield lines;
  }
  if (length > 0) yield [finish()];
}

function textOf(pieces: Uint8Array[], first: boolean): string {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const from = first && text.startsWith("\ufeff") ? 1 : 0;
  return text.slice(from, text.endsWith("\r") ? -1 : undefined);
}
