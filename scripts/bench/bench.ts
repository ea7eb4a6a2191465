/**
 * `npm run bench [names…]`: what Amends costs in time, memory and size, with peers from npm in the same run. A
 * table is a file in `tables/`, its name the file's; without names, all of them. What has a budget stands in one
 * table at the end; `--readme` writes that into the README. `--json` for machines.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { withPart } from "../docs/part.ts";
import { asMarkdown, budgetTable } from "./budgets.ts";
import { type Measure, type Table, written } from "./table.ts";

const files = import.meta.glob<Measure>("./tables/*.ts", { eager: true, import: "default" });
const tables = new Map(Object.entries(files).map(([path, measure]) => [basename(path, ".ts"), measure]));

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false }, readme: { type: "boolean", default: false } },
  allowPositionals: true,
});

for (const name of positionals) {
  if (!tables.has(name))
    throw new Error(`there is no table ${name}; there are ${[...tables.keys()].join(", ")}`);
}

if (values.readme && positionals.length)
  throw new Error("the README's table is of a whole run: name no table");

const wanted = [...tables].filter(([name]) => !positionals.length || positionals.includes(name));
const measured: (Table & { name: string })[] = [];
for (const [name, measure] of wanted) {
  const table = await measure();
  if (!values.json) console.log(`${written(table)}\n`);
  measured.push({ name, ...table });
}
if (values.json) console.log(JSON.stringify(measured, undefined, 2));

const budgets = measured.flatMap((table) => table.budgets ?? []);
if (budgets.length && !values.json) console.log(written(budgetTable(budgets)));
if (values.readme) {
  const part = asMarkdown(budgetTable(budgets));
  const words = readFileSync("README.md", "utf8");
  writeFileSync("README.md", withPart(words, "bench", "npm run bench -- --readme", part));
}
