/** What one key in a draft costs: the first of a process, and those that come after. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { withoutExamples } from "../../without-examples.ts";
import { timesOf } from "../draft/engines.ts";
import type { Table } from "../table.ts";
import { percentile } from "../timing.ts";
import { longDraft, TYPED } from "../typing/draft.ts";

const LENGTHS = [50, 150, 300];
const WARM = 40;
const STARTS = 5;
const FOLDER = ".output/cli/draft";

type Times = ReturnType<typeof timesOf>;

export default async function draft(): Promise<Table> {
  await built();
  const rows = LENGTHS.flatMap((words) => {
    const text = `${longDraft().join("\n\n").split(" ").slice(0, words).join(" ")}\n\n`;
    const cold = Array.from({ length: STARTS }, () => firstKey(text, false));
    const idle = Array.from({ length: STARTS }, () => firstKey(text, true));
    const keys = Array.from(TYPED, (_, at) => timesOf(text + TYPED.slice(0, at + 1))).slice(WARM);
    return Object.keys(keys[0]!).map((engine) => [
      `${words} words, ${engine}`,
      part(cold, engine, 0.5),
      part(idle, engine, 0.5),
      part(keys, engine, 0.5),
      part(keys, engine, 0.95),
    ]);
  });
  return {
    title: "One key at the end of a draft",
    columns: ["", "first ms", "first after idle ms", "p50 ms", "p95 ms"],
    rows,
    note: `The first key: the median of ${STARTS} fresh Node processes, without and with what the panel does while idle; the others: ${TYPED.length - WARM} keys after ${WARM} to warm up. The plan and the suggestions wait for a pause.`,
  };
}

const part = (all: Times[], engine: string, share: number): string =>
  percentile(
    all.map((times) => times[engine]!).sort((a, b) => a - b),
    share,
  ).toFixed(1);

async function built(): Promise<void> {
  await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    resolve: { alias: { "@": resolve(".") } },
    plugins: [withoutExamples()],
    build: {
      lib: { entry: "scripts/bench/draft/first-key.ts", formats: ["es"], fileName: "first-key" },
      outDir: FOLDER,
      minify: true,
    },
  });
}

/** @param idle after the panel has had its idle time */
function firstKey(text: string, idle: boolean): Times {
  const script = `
    const { timesOf, warmUp } = await import(${JSON.stringify(pathToFileURL(resolve(join(FOLDER, "first-key.js"))).href)});
    const waiting = [];
    globalThis.requestIdleCallback = (call) => waiting.push(call);
    if (${idle}) warmUp();
    while (waiting.length) waiting.shift()({ timeRemaining: () => 0 });
    console.log(JSON.stringify(timesOf(${JSON.stringify(text)})));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the engines did not start: ${stderr}`);
  return JSON.parse(stdout);
}
