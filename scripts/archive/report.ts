/**
 * `npm run -s report < tickets.jsonl > report.html`: how well an archive's complaints were recovered, as one page.
 * What is kept does not grow with the archive; progress and bad lines go to standard error.
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { isMainThread } from "node:worker_threads";
import { answers, type Tally } from "./answers.ts";
import { Conversation, idOf } from "./report/conversation.ts";
import { page } from "./report/page.ts";
import { countInThread, type Dealt, type Problem, Threads } from "./report/threads.ts";

/** Of the lines that could not be read, so many are named; all are counted. */
const NAMED = 500;
/** Between two words on how far it is, ms. */
const PROGRESS = 2000;
const SHAPE = '{"messages":[{"from":"customer","text":"…","at":"2026-11-23T09:30:00Z"}]}';

if (isMainThread) await report();
else countInThread();

async function report(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file && process.stdin.isTTY)
    console.error(`Amends: conversations go in, one a line, such as ${SHAPE}. From a file: < tickets.jsonl`);
  const problems: Problem[] = [];
  let bad = 0;
  const noted = (problem: Problem) => {
    bad += 1;
    if (problems.push(problem) > NAMED) problems.pop();
    else console.error(`Amends: line ${problem.line}: ${problem.why}`);
  };
  const threads = new Threads(new URL(import.meta.url), noted);
  const lines = await deal(file ? createReadStream(file) : process.stdin, threads, noted);
  const counted = await threads.all();
  problems.sort((a, b) => a.line - b.line);
  await pipeline([page(counted, problems, bad)], process.stdout, { end: false });
  console.error(`Amends: ${lines} lines read, ${counted.complaints} complaints.`);
  if (!bad) return;
  console.error(`Amends: ${bad} of ${lines} lines could not be read; the page says why.`);
  process.exitCode = 1;
}

/** @returns how many lines there are */
async function deal(
  input: AsyncIterable<Uint8Array>,
  threads: Threads,
  noted: (problem: Problem) => void,
): Promise<number> {
  const tally: Tally = { lines: 0, bad: 0 };
  let batch: Dealt[] = [];
  const command = {
    schema: Conversation,
    answer({ id, ...asked }: Conversation) {
      const line = tally.lines + 1;
      batch.push({ line, id: idOf(id) ?? String(line), asked });
      return {};
    },
  };
  let said = Date.now();
  for await (const lines of answers(input, command, tally)) {
    lines.split("\n").forEach((line) => {
      const { line: number, error } = line.includes('"error":') ? JSON.parse(line) : {};
      if (error !== undefined) noted({ line: number, why: error });
    });
    const full = batch;
    batch = [];
    await threads.deal(full);
    if (Date.now() - said < PROGRESS) continue;
    said = Date.now();
    console.error(`Amends: ${tally.lines} lines read…`);
  }
  await threads.deal(batch);
  return tally.lines;
}
