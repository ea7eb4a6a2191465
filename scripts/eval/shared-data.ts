/**
 * Sets of others that lie beside the checkout and are not part of the project: the development set of
 * GoEmotions, and customer care dialogues whose turns were labelled by hand (labels are ours, texts are not).
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { heldOut } from "../training/held-out.ts";
import { byScore, type Figure, lead } from "./figure.ts";
import { FIGURES } from "./figures.ts";
import { type Judged, judge, judgeItem } from "./judged.ts";
import { type Item, Labels, rows } from "./labels.ts";
import { type Measurement, measure } from "./measure.ts";
import { auc, f1 } from "./metrics.ts";

const LABELS = "scripts/training/labels/customer.jsonl";

const Comment = z.object({ text: z.string(), labels: z.array(z.string()) });
type Comment = z.infer<typeof Comment>;

const Turn = z.extend(Labels, {
  /** The dialogue's line, from 0, and its turn, from 0. */
  d: z.number(),
  t: z.number(),
  /** Where it is not English; then nothing else is labelled. */
  lang: z.optional(z.literal("other")),
});
export const Dialogue = z.object({ turns: z.array(z.object({ text: z.string() })) });

/** What could not be measured, and why. */
export interface LeftOut {
  leftOut: string;
}

export function leftOut(set: string, file: string): LeftOut {
  return { leftOut: `${set}: left out, since there is no ${file} (--data=FOLDER says where to look)` };
}

export function goEmotions(data: string): Measurement | LeftOut {
  const set = "GoEmotions, development set (Reddit comments)";
  const file = join(data, "goemotions_dev.jsonl");
  if (!existsSync(file)) return leftOut(set, file);
  return measure(set, rows(file, Comment).map(judge), EMOTIONS);
}

const has = (rows: Judged<Comment>[], labels: string[]) =>
  rows.map(({ truth }) => truth.labels.some((label) => labels.includes(label)));

const heat = ({ feelings }: Judged<Comment>["reading"]) =>
  Math.max(feelings.anger, feelings.disappointment, feelings.frustration);

const HOT = ["anger", "annoyance", "disappointment"];

const hot: Figure<Judged<Comment>> = {
  ...byScore("AUC, anger, annoyance, disappointment", (rows, score) => auc(rows.map(score), has(rows, HOT))),
  ours: (rows) =>
    auc(
      rows.map(({ reading }) => heat(reading)),
      has(rows, HOT),
    ),
};

const EMOTIONS: Figure<Judged<Comment>>[] = [
  hot,
  lead("  its lead over the best peer", hot),
  feeling("Gratitude, F1", "gratitude", ["gratitude"]),
  feeling("Anxiety or urgency, F1 (fear, nervousness)", "anxiety_urgency", ["fear", "nervousness"]),
  feeling("Confusion, F1 (confusion, curiosity)", "confusion", ["confusion", "curiosity"]),
];

function feeling(
  name: string,
  ours: keyof Judged<Comment>["reading"]["feelings"],
  theirs: string[],
): Figure<Judged<Comment>> {
  return {
    name,
    ours: (rows) =>
      f1(
        rows.map(({ reading }) => reading.feelings[ours] >= 0.5),
        has(rows, theirs),
      ),
  };
}

/** The labelled turns that were not trained on. */
export function customers(data: string): Measurement | LeftOut {
  const set = "Customers of real firms, held out";
  const file = join(data, "ibm_customer_care_dialogs.jsonl");
  const missing = [LABELS, file].find((path) => !existsSync(path));
  if (missing) return leftOut(set, missing);
  const dialogues = rows(file, Dialogue);
  const turns = rows(LABELS, Turn)
    .filter(({ lang }) => lang === undefined)
    .map((turn): Item => ({ ...turn, text: dialogues[turn.d]!.turns[turn.t]!.text }));
  const kept = turns.filter(({ text }) => heldOut(text));
  const counted = `${set} (${kept.length} of ${turns.length} turns labelled by hand)`;
  return measure(counted, kept.map(judgeItem), FIGURES);
}
