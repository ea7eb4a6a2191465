/** Runs a command of the archive as a person does: as a process of its own, fed through its standard input. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { root } from "../conventions/sources";

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export function start(entry: string, options: string[] = []): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [...options, "scripts/run.mjs", entry], { cwd: root });
  // It may end before it has read everything; its exit code tells.
  child.stdin.on("error", () => {});
  return child;
}

export async function run(entry: string, input: string | Uint8Array): Promise<Ended> {
  const child = start(entry);
  Readable.from([input]).pipe(child.stdin);
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  return { code, out, err };
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.on("close", resolve));
}
