/**
 * `npm run eval`: how often the reading is right, on messages that it was not trained on, with peers from npm
 * on the same messages. `--json` for machines; `--data=FOLDER` for sets that are not part of the project.
 */
import { parseArgs } from "node:util";
import { heldOut } from "../training/held-out.ts";
import { firms, pairs, unseen } from "./acts.ts";
import { FIGURES } from "./figures.ts";
import { judgeItem } from "./judged.ts";
import { ownItems } from "./labels.ts";
import { type Measurement, measure } from "./measure.ts";
import { customers, goEmotions } from "./shared-data.ts";
import { table } from "./table.ts";

const NOTES = `In brackets: 95 % of 1000 resamples. Peers are read by their negated score; where a figure needs a threshold,
each peer has the one that is best on these very messages, Amends the one that it ships with.`;

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, data: { type: "string", default: "../shared/data" } },
});

const measured = [
  own(),
  customers(values.data),
  goEmotions(values.data),
  pairs(),
  unseen(),
  firms(values.data),
];
if (values.json) console.log(JSON.stringify(measured, undefined, 2));
else
  console.log([...measured.map((one) => ("leftOut" in one ? one.leftOut : table(one))), NOTES].join("\n\n"));

function own(): Measurement {
  const items = ownItems();
  const kept = items.filter(({ text }) => heldOut(text));
  const set = `Our own writing, held out (${kept.length} of ${items.length} messages)`;
  return measure(set, kept.map(judgeItem), FIGURES);
}
