/**
 * Lines of JSON in, lines of JSON out: one for each, in order. What a line must hold is the command's schema,
 * what is answered its function; all commands for an archive share the rest.
 */
import type * as z from "zod/mini";
import { Id, parseKeepingIds } from "./id.ts";
import { type Line, LONGEST, linesOf } from "./lines.ts";

export interface Command<Asked> {
  /** Of a line; its messages read after the field's name: "must be a string". */
  schema: z.ZodMiniType<Asked>;
  /** Without the id, which is the line's own. */
  answer: (asked: Asked) => object;
}

export interface Tally {
  lines: number;
  bad: number;
}

/** Written out from this size on, in UTF-16 units, so that little is held and few calls are made. */
const FULL = 2 ** 16;

/**
 * The lines to be written, several in one string, each ended. `tally` counts along. An empty line is a bad
 * one, except at the file's end.
 */
export async function* answers<Asked>(
  input: AsyncIterable<Uint8Array>,
  command: Command<Asked>,
  tally: Tally,
): AsyncGenerator<string> {
  const held: Held = { empty: 0 };
  for await (const lines of linesOf(input)) {
    let text = "";
    for (const answer of answersTo(lines, command, held)) {
      tally.lines += 1;
      if ("error" in answer) tally.bad += 1;
      text += `${JSON.stringify(answer)}\n`;
      if (text.length < FULL) continue;
      yield text;
      text = "";
    }
    if (text) yield text;
  }
}

/** Empty lines that nothing has come after yet. */
interface Held {
  empty: number;
}

function* answersTo<Asked>(lines: Line[], command: Command<Asked>, held: Held): Generator<Bad | object> {
  for (const line of lines) {
    if (line.text?.trim() === "") {
      held.empty += 1;
      continue;
    }
    for (; held.empty > 0; held.empty -= 1) {
      const number = line.number - held.empty;
      yield bad(number, number, "the line is empty");
    }
    yield answerTo(line, command);
  }
}

interface Bad {
  id: Id;
  line: number;
  error: string;
}

function bad(id: Id, line: number, error: string): Bad {
  return { id, line, error };
}

function answerTo<Asked>({ number, text }: Line, { schema, answer }: Command<Asked>): Bad | object {
  if (text === undefined) return bad(number, number, `the line is longer than ${LONGEST / 2 ** 20} MiB`);
  let value: unknown;
  try {
    value = parseKeepingIds(text);
  } catch (error) {
    return bad(number, number, `the line is not JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return bad(number, number, "the line is JSON, but not an object in braces");
  }
  const given = Id.safeParse("id" in value ? value.id : undefined);
  const id = given.success ? given.data : number;
  const asked = schema.safeParse(value);
  if (!asked.success) return bad(id, number, explain(asked.error));
  try {
    return { id, ...answer(asked.data) };
  } catch (error) {
    // One line must not end a long run; the exit code tells of it.
    return bad(id, number, `Amends failed on this line: ${(error as Error).message}`);
  }
}

/** The first thing wrong: "messages[2].from: must be …". */
function explain({ issues }: z.core.$ZodError): string {
  const { path, message } = issues[0]!;
  const place = path.map((key, at) =>
    typeof key === "number" ? `[${key}]` : `${at ? "." : ""}${String(key)}`,
  );
  return path.length ? `${place.join("")}: ${message}` : message;
}
