import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { ended, run, start } from "./command";
import { conversations } from "./report/conversations";

const ENTRY = "archive/report";
/** Says on standard error how much memory the process had at most, in KiB. */
const MEASURED = `data:text/javascript,import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => console.error("most " + process.resourceUsage().maxRSS));`;
/** A note is carried along and not read: what is kept of conversations by mistake is seen by it. */
const NOTE = { from: "note", text: "x".repeat(60_000) };

/** The report of so many short conversations. */
async function report(count: number) {
  const child = start(ENTRY, ["--import", MEASURED]);
  const [out, err, code] = [text(child.stdout), text(child.stderr), ended(child)];
  for (const { id, messages } of conversations(count)) {
    const line = JSON.stringify({ id, messages: [...messages.slice(0, 2), NOTE] });
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const said = await err;
  const megabytes = Number(/most (\d+)/.exec(said)![1]) / 1024;
  return { page: await out, code: await code, said, megabytes };
}

test("ten times the conversations take no more memory, and it says how far it is", {
  timeout: 180_000,
}, async () => {
  // What builds the command is not measured.
  await run(ENTRY, "");
  const few = await report(200);
  const many = await report(2000);
  expect(many.code).toBe(0);
  expect(many.page).toContain("<strong>2,000</strong> conversations");
  expect(many.said).toContain("2000 lines read");
  // Their texts alone are 120 megabytes.
  expect(many.megabytes - few.megabytes).toBeLessThan(60);
});
