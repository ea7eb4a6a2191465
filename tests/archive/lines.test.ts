import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { answers } from "../../scripts/archive/answers";
import { type Line, linesOf } from "../../scripts/archive/lines";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function all(text: string, size = 1000, longest?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const lines of linesOf(chunksOf(Buffer.from(text), size), longest)) found.push(...lines);
  return found;
}

describe("bytes become lines", () => {
  test("with both kinds of line end, with and without a last one, without the byte order mark", async () => {
    const lines = [
      { number: 1, text: "a" },
      { number: 2, text: "" },
      { number: 3, text: "\ufeffb" },
    ];
    expect(await all("a\n\n\ufeffb")).toEqual(lines);
    expect(await all("\ufeffa\r\n\r\n\ufeffb\r\n")).toEqual(lines);
  });

  test("wherever the chunks are cut, also inside a character", async () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom("a", "ü", "€", "😡", "\r", "\n") }));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (words, size) => {
        const joined = words.join("\n");
        expect(await all(joined, size)).toEqual(await all(joined, joined.length * 4 + 1));
      }),
    );
  });

  test("one that is too long has no text, and those around it are whole", async () => {
    expect(await all("short\nfar too long\nend", 4, 5)).toEqual([
      { number: 1, text: "short" },
      { number: 2 },
      { number: 3, text: "end" },
    ]);
  });
});

test("no more is read than has been answered and taken", async () => {
  const line = Buffer.from(`${JSON.stringify({ n: 1, filling: "x".repeat(100) })}\n`.repeat(1000));
  let read = 0;
  const input = (async function* () {
    for (;;) {
      read += 1;
      yield line;
    }
  })();
  const schema = z.object({ n: z.number(), filling: z.string() });
  const tally = { lines: 0, bad: 0 };
  const output = answers(input, { schema, answer: (asked) => asked }, tally);
  for (let taken = 0; taken < 50; taken += 1) {
    const { value } = await output.next();
    expect(value!.length).toBeLessThan(2 ** 16 + 200);
  }
  expect(read).toBeLessThanOrEqual(51);
  expect(tally.bad).toBe(0);
  await output.return(undefined);
});

test("a line that the command itself fails on is a bad one, and the next is answered", async () => {
  const schema = z.object({ n: z.number() });
  const answer = ({ n }: { n: number }) => {
    if (n === 1) throw new Error("one is odd");
    return { n };
  };
  const tally = { lines: 0, bad: 0 };
  let out = "";
  for await (const text of answers(chunksOf(Buffer.from('{"n":1}\n{"n":2}'), 5), { schema, answer }, tally))
    out += text;
  expect(out).toBe('{"id":1,"line":1,"error":"Amends failed on this line: one is odd"}\n{"id":2,"n":2}\n');
  expect(tally).toEqual({ lines: 2, bad: 1 });
});
