/** A command for an archive on this process's own input and output. */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { answers, type Command, type Tally } from "./answers.ts";

/**
 * Answers the lines of standard input, or of the one file that is named. Exit code 1 where a line was bad.
 * Ends quietly where the reader of the output goes away (`| head`).
 */
export async function run<Asked>(command: Command<Asked>, shape: string): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file && process.stdin.isTTY) {
    const end = process.platform === "win32" ? "Ctrl+Z and Enter end it" : "Ctrl+D ends it";
    console.error(`Amends: type or paste lines such as ${shape}; ${end}. From a file: < messages.jsonl`);
  }
  const tally: Tally = { lines: 0, bad: 0 };
  try {
    const input = file ? createReadStream(file) : process.stdin;
    await pipeline(answers(input, command, tally), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
    throw error;
  }
  if (tally.bad) {
    console.error(`Amends: ${tally.bad} of ${tally.lines} lines could not be answered; each says why.`);
    process.exitCode = 1;
  }
}
