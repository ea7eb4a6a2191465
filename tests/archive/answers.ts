/** Runs a command for archives over some lines and gives its answers. */
import { run } from "./command";

export async function answersTo(entry: string, lines: (string | object)[]) {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const { code, out, err } = await run(entry, input);
  const answers = out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { code, err, answers };
}
