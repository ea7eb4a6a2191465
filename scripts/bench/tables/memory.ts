/** What stays behind of very many messages: a cache without a bound, or a text held, would show here. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { messagesOf } from "../messages.ts";
import { SYSTEMS } from "../systems.ts";
import type { Table } from "../table.ts";

const MESSAGES = 100_000;
const WORDS = 28;
const WARM = 1000;

export default function memory(): Table {
  const { name, run } = SYSTEMS[0]!;
  for (const text of messagesOf(WORDS, WARM)) run([text]);
  const before = settled();
  let high = 0;
  let seen = 0;
  for (const text of messagesOf(WORDS, MESSAGES, 2)) {
    run([text]);
    seen += 1;
    if (seen % 1000 === 0) high = Math.max(high, process.memoryUsage().heapUsed);
  }
  const growth = settled() - before;
  return {
    title: `${MESSAGES.toLocaleString("en")} different messages, one after the other`,
    columns: ["", "heap before KB", "grown by KB", "highest KB"],
    rows: [[name, ...[before, growth, high].map((bytes) => Math.round(bytes / 1024))]],
    note: "Heap in use after a full collection, before and after; the highest is with rubbish not yet collected.",
  };
}

/** Bytes of the heap that are still in use. */
function settled(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
