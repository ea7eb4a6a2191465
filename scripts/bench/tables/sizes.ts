/** What is downloaded and what a page of a helpdesk loads: exact on any machine. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { built } from "../../browsers.ts";
import { zipExtension } from "../../build.ts";
import { held, type Table } from "../table.ts";

const KB = 1024;
const ZIP = /-chrome\.zip$/;

export default function sizes(): Table {
  zipExtension();
  const folder = built("chromium");
  const zip = readdirSync(".output").find((file) => ZIP.test(file));
  if (!zip) throw new Error("wxt zip left no zip for Chrome in .output");
  const packed = statSync(join(".output", zip)).size / KB;
  const script =
    gzipSync(readFileSync(join(folder, "content-scripts/helpdesk.js")), { level: 9 }).length / KB;
  const kinds = Map.groupBy(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file)),
    (file) => file.slice(file.lastIndexOf(".") + 1),
  );
  const weightOf = (files: string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) /
    KB;
  return {
    title: "Sizes",
    columns: ["", "files", "KB packed"],
    rows: [
      ["the Chrome zip", [...kinds.values()].flat().length, packed.toFixed(1)],
      ...[...kinds].map(([kind, files]) => [`of it .${kind}`, files.length, weightOf(files).toFixed(1)]),
      ["the script in a helpdesk's page", 1, script.toFixed(1)],
    ],
    note: "The zip as stores get it, by Zopfli; its parts and the script by gzip.",
    budgets: [
      held("The Chrome zip", packed, 600, "KB"),
      held("The script in a helpdesk's page, gzip", script, 20, "KB"),
    ],
  };
}
