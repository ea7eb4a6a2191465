/**
 * The messages that the weights are trained on: ours in this folder, others' in the data that lies beside the
 * checkout. Each says what it knows of which head; a head learns only from those who know it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FAILURES } from "../../lib/failures.ts";
import { type Head, THREATS } from "../../lib/reading/model/heads.ts";
import { type Labels, ownItems } from "../eval/labels.ts";
import { heldOut } from "./held-out.ts";

/** `bias` names the sources that share a threshold: each set of labels has its own idea of "upset". */
interface Target {
  bias: string;
  yes: boolean;
  weight: number;
}

export interface Example {
  source: string;
  text: string;
  targets: Partial<Record<Head, Target[]>>;
  /** Only where we labelled it: the temperature. */
  upset?: number;
  /** The same: what failed, the main one first. */
  failures?: string[];
  /** Thresholds are set on it, so no weight may be. */
  tuning: boolean;
}

const LABELS = "scripts/training/labels/customer.jsonl";

/** What one example of each source counts for "upset": ours are customers, so they count most. */
const WEIGHT = { ours: 2, real: 3, unsure: 1.5, rated: 0.5, comments: 0.3, calm: 0.3, feelings: 0.2 };

/** What a real post counts for what it tells, beside one of ours. */
const REAL = 2;

/** Feelings as the comments' 27 emotions name them. */
const EMOTIONS: [Head, string[]][] = [
  ["anger", ["anger", "annoyance"]],
  ["disappointment", ["disappointment"]],
  ["frustration", ["annoyance", "disappointment"]],
  ["anxiety_urgency", ["fear", "nervousness"]],
  ["confusion", ["confusion", "curiosity"]],
  ["gratitude", ["gratitude"]],
];
const UPSET = ["anger", "annoyance", "disappointment"];
/** Every tenth comment is for the feelings' thresholds. */
const TUNING = 10;

/** @param data the folder with the others' sets. What `npm run eval` measures on is left out. */
export function examples(data: string): Example[] {
  const ours = [...items(), ...customers(data)].filter(({ text }) => !heldOut(text));
  return [
    ...ours,
    ...comments(data),
    ...rated(data),
    ...reviews(data),
    ...CALM.flatMap((set) => calm(data, set)),
  ];
}

/** Messages that we wrote and labelled. */
function items(): Example[] {
  return ownItems().map((item) => labelled("items", "ours", item.text, item, WEIGHT.ours));
}

/** Real customers' posts that we labelled; the texts are not ours and stay where they are. */
function customers(data: string): Example[] {
  const dialogues = rows<{ turns: { text: string }[] }>(join(data, "ibm_customer_care_dialogs.jsonl"));
  return rows<CustomerLabels>(LABELS)
    .filter(({ lang }) => lang === undefined)
    .map((row) => {
      const weight = row.unsure ? WEIGHT.unsure : WEIGHT.real;
      return labelled("customers", "customers", dialogues[row.d]!.turns[row.t]!.text, row, weight);
    });
}

type CustomerLabels = Pick<Labels, "upset"> &
  Partial<Labels> & { d: number; t: number; lang?: string; unsure?: boolean };

/** Temperature is learned as three questions: at least annoyed, angry, furious? */
function labelled(
  source: string,
  bias: string,
  text: string,
  labels: Pick<Labels, "upset"> & Partial<Labels>,
  weight: number,
): Example {
  const upset = [1, 2, 3].map((level) => ({ bias: `${bias} ${level}`, yes: labels.upset >= level, weight }));
  const feelings = EMOTIONS.map(([head]) => {
    const yes = labels.emotions?.includes(head) ?? false;
    return [head, [{ bias, yes, weight: WEIGHT.feelings }]] as const;
  });
  const targets = { upset, ...Object.fromEntries(feelings), ...told(labels, source === "items" ? 1 : REAL) };
  return { source, text, upset: labels.upset, failures: labels.failures ?? [], targets, tuning: false };
}

/** What a message tells; the main failure counts more, since it is what the agent will name. */
function told(labels: Partial<Labels>, counts: number): Example["targets"] {
  const { failures = [], threats = [], repeat = false, severity = 0, outcome } = labels;
  const target = (yes: boolean, weight = 1) => [{ bias: "ours", yes, weight: weight * counts }];
  return {
    ...Object.fromEntries(
      FAILURES.map((name) => [name, target(failures.includes(name), failures[0] === name ? 1.5 : 1)]),
    ),
    ...Object.fromEntries(THREATS.map((name) => [name, target(threats.includes(name))])),
    repeat: target(repeat),
    resolved: target(outcome === "resolved_or_thanks"),
    harmed: target(severity >= 1),
    serious: target(severity >= 2),
  };
}

function comments(data: string): Example[] {
  return rows<{ text: string; labels: string[] }>(join(data, "goemotions_train.jsonl")).map((row, at) => {
    const has = (names: string[]) => row.labels.some((label) => names.includes(label));
    const feelings = EMOTIONS.map(([head, names]) => [
      head,
      [{ bias: "comments", yes: has(names), weight: 1 }],
    ]);
    const upset = [{ bias: "comments", yes: has(UPSET), weight: WEIGHT.comments }];
    const targets = { upset, ...Object.fromEntries(feelings) };
    return { source: "comments", text: row.text, targets, tuning: at % TUNING === 0 };
  });
}

/** Tweets and reviews with the mean valence that twenty people gave, -4 to 4. */
function rated(data: string): Example[] {
  return ["tweets", "amazon"].flatMap((name) =>
    rows<{ text: string; valence: number }>(join(data, `vader_${name}.jsonl`)).map(({ text, valence }) => {
      const target = { bias: name, yes: valence < -0.5, weight: WEIGHT.rated };
      return { source: name, text, targets: { upset: [target] }, tuning: false };
    }),
  );
}

function reviews(data: string): Example[] {
  return rows<{ text: string; positive: number; source: string }>(join(data, "uci_sentences.jsonl")).map(
    ({ text, positive, source }) => ({
      source: "reviews",
      text,
      targets: { upset: [{ bias: source, yes: !positive, weight: WEIGHT.rated }] },
      tuning: false,
    }),
  );
}

/** Requests without any heat; so many of each set, evenly over it. */
const CALM = [
  { file: "banking77.jsonl", many: 2500 },
  { file: "clinc150.jsonl", many: 1500 },
  { file: "multidogo_customer_turns.jsonl", many: 4000 },
  { file: "bitext_support.jsonl", many: 1500 },
];

function calm(data: string, { file, many }: (typeof CALM)[number]): Example[] {
  const all = rows<{ text: string }>(join(data, file));
  const targets = { upset: [{ bias: "ours 1", yes: false, weight: WEIGHT.calm }] };
  return Array.from({ length: many }, (_, at) => ({
    source: "calm",
    text: all[Math.floor((at * all.length) / many)]!.text,
    targets,
    tuning: false,
  }));
}

function rows<Row>(path: string): Row[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}
