/**
 * How often the fourteen acts of agents' messages are recognised: on messages written for it in pairs that
 * differ in one act, and on real firms' answers, labelled by hand (labels are ours, texts are not). What a
 * labeller was unsure of counts neither way.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { ACTS, type ActId } from "../../lib/acts/act.ts";
import { actsOf } from "../../lib/acts/all.ts";
import { agentMessage } from "../../lib/acts/message.ts";
import { heldOut } from "../training/held-out.ts";
import type { Figure } from "./figure.ts";
import { rows } from "./labels.ts";
import { type Measurement, measure } from "./measure.ts";
import { f1, found } from "./metrics.ts";
import { Dialogue, type LeftOut, leftOut } from "./shared-data.ts";

const PAIRS = "scripts/eval/items/acts.jsonl";
/** Of our own writing; of the fourteen, three are labelled. */
const UNSEEN = "scripts/eval/items/acts-unseen.jsonl";
const LABELLED = ["excuse", "blame_or_policy", "offers_remedy_or_options"] as const;
const LABELS = "scripts/training/labels/agent.jsonl";

const Labels = z.object({
  acts: z.array(z.enum(ACTS)),
  unsure: z._default(z.array(z.enum(ACTS)), []),
  /** The customer's first name, where it is known. */
  name: z.optional(z.string()),
});
type Labels = z.infer<typeof Labels>;
const Written = z.extend(Labels, { text: z.string() });
/** The dialogue's line, from 0, and its turn, from 0. */
const Turn = z.extend(Labels, { d: z.number(), t: z.number() });

interface Row {
  truth: Labels;
  said: ActId[];
}

const judge = (truth: z.infer<typeof Written>): Row => {
  const done = actsOf(agentMessage(truth.text, truth.name ? { name: truth.name } : {}));
  return { truth, said: ACTS.filter((act) => done.get(act)?.length) };
};

/** Written after the recognisers, by somebody who had not read them. */
export function pairs(): Measurement {
  const items = rows(PAIRS, Written);
  return measure(`Agents' acts, pairs of our own writing (${items.length})`, items.map(judge), FIGURES);
}

/** Written after the last change of the recognisers, none of which was changed for them. */
export function unseen(): Measurement {
  const items = rows(UNSEEN, Written);
  const set = `Excuse, blame and offers in agents' indirect words, unseen (${items.length})`;
  return measure(set, items.map(judge), LABELLED.map(figureOf));
}

export function firms(data: string): Measurement | LeftOut {
  const set = "Agents' acts, answers of real firms, held out";
  const file = join(data, "ibm_customer_care_dialogs.jsonl");
  if (!existsSync(file)) return leftOut(set, file);
  const dialogues = rows(file, Dialogue);
  const turns = rows(LABELS, Turn).map((turn) => ({ ...turn, text: dialogues[turn.d]!.turns[turn.t]!.text }));
  const kept = turns.filter(({ text }) => heldOut(text));
  return measure(`${set} (${kept.length} of ${turns.length})`, kept.map(judge), FIGURES);
}

const sure = (row: Row, acts: readonly ActId[]) => acts.filter((act) => !row.truth.unsure.includes(act));

const FIGURES: Figure<Row>[] = [
  {
    name: "Agents' acts, micro-F1",
    ours: (all) =>
      found(
        all.map((row) => sure(row, row.said)),
        all.map((row) => sure(row, row.truth.acts)),
      ).f1,
  },
  ...ACTS.map(figureOf),
];

function figureOf(act: ActId): Figure<Row> {
  return {
    name: `  ${act}, F1`,
    among: ({ truth }) => !truth.unsure.includes(act),
    ours: (all) =>
      f1(
        all.map(({ said }) => said.includes(act)),
        all.map(({ truth }) => truth.acts.includes(act)),
      ),
  };
}
