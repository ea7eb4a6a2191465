/**
 * `npm run bench [names…]`: what reading costs in time and memory, with peers from npm in the same run. A table
 * is a file in `tables/`, its name the file's; without names, all of them. `--json` for machines.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Measure, written } from "./table.ts";

const files = import.meta.glob<Measure>("./tables/*.ts", { eager: true, import: "default" });
const tables = new Map(Object.entries(files).map(([path, measure]) => [basename(path, ".ts"), measure]));

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});

for (const name of positionals) {
  if (!tables.has(name))
    throw new Error(`there is no table ${name}; there are ${[...tables.keys()].join(", ")}`);
}

const wanted = [...tables].filter(([name]) => !positionals.length || positionals.includes(name));
const measured = [];
for (const [name, measure] of wanted) {
  const table = await measure();
  if (!values.json) console.log(`${written(table)}\n`);
  measured.push({ name, ...table });
}
if (values.json) console.log(JSON.stringify(measured, undefined, 2));
