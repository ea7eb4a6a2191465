/** What the reading adds to the extension, and how long the first one takes in a fresh process. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { ticketOf } from "../../archive/conversation.ts";
import { withoutExamples } from "../../without-examples.ts";
import { messagesOf } from "../messages.ts";
import type { Table } from "../table.ts";
import { percentile } from "../timing.ts";

const STARTS = 9;
const WORDS = 28;
const FOLDER = ".output/cli/engine";

export default async function engine(): Promise<Table> {
  const code = await minified();
  const starts = Array.from({ length: STARTS }, (_, seed) => firstRead([...messagesOf(WORDS, 1, seed)][0]!));
  const middle = (part: "load" | "read") =>
    percentile(
      starts.map((start) => start[part]).sort((a, b) => a - b),
      0.5,
    ).toFixed(1);
  return {
    title: "The reading engine by itself: weights, lexicons and rules",
    columns: ["", "KB", "KB gzip", "load ms", "first reading ms"],
    rows: [
      [
        "Amends",
        kilo(code.length),
        kilo(gzipSync(code, { level: 9 }).length),
        middle("load"),
        middle("read"),
      ],
    ],
    note: `Minified as in the extension; the median of ${STARTS} fresh Node processes, a message of ${WORDS} words.`,
  };
}

async function minified(): Promise<Buffer> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins: [withoutExamples()],
    build: {
      lib: { entry: "lib/reading/read.ts", formats: ["es"], fileName: "read" },
      outDir: FOLDER,
      minify: true,
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("Vite built no engine");
  return Buffer.from(bundle.output[0].code);
}

/** Milliseconds, in a process of its own. */
function firstRead(text: string): { load: number; read: number } {
  const script = `
    const start = performance.now();
    const { read } = await import(${JSON.stringify(pathToFileURL(resolve(join(FOLDER, "read.js"))).href)});
    const loaded = performance.now();
    read(${JSON.stringify(ticketOf({ text }))});
    console.log(JSON.stringify({ load: loaded - start, read: performance.now() - loaded }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the engine did not start: ${stderr}`);
  return JSON.parse(stdout);
}

function kilo(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
