/** What is asked of labelled customers' messages, and how it is counted. */
import type { Reading } from "../../lib/model.ts";
import { byScore, type Figure, lead } from "./figure.ts";
import type { JudgedItem } from "./judged.ts";
import type { Item } from "./labels.ts";
import { auc, bestThreshold, f1, found, macroF1, share, spearman, weightedKappa } from "./metrics.ts";

const upset = (rows: JudgedItem[], from: number) => rows.map(({ truth }) => truth.upset >= from);
const levels = (rows: JudgedItem[]) => rows.map(({ truth }) => truth.upset);
const temperatures = (rows: JudgedItem[]) => rows.map(({ reading }) => reading.temperature);

const calmOrNot: Figure<JudgedItem> = {
  name: "Macro-F1, calm or not",
  ours: (rows) =>
    macroF1(
      temperatures(rows).map((level) => level >= 1),
      upset(rows, 1),
    ),
  peers: (peer, all) => {
    const scores = (rows: JudgedItem[]) => rows.map(({ peers }) => peers[peer]!);
    const threshold = bestThreshold(scores(all), upset(all, 1));
    return (rows) =>
      macroF1(
        scores(rows).map((score) => score >= threshold),
        upset(rows, 1),
      );
  },
};

/** How well the names in a list agree, over all messages. */
function names(
  name: string,
  said: (reading: Reading) => string[],
  true_: (item: Item) => string[],
  part: "precision" | "recall" | "f1" = "f1",
): Figure<JudgedItem> {
  return {
    name,
    ours: (rows) =>
      found(
        rows.map(({ reading }) => said(reading)),
        rows.map(({ truth }) => true_(truth)),
      )[part],
  };
}

const feelings = (reading: Reading) =>
  Object.entries(reading.feelings).flatMap(([name, much]) => (much >= 0.5 ? [name] : []));
const threats = (reading: Reading) => reading.threats;

const annoyed = byScore<JudgedItem>("AUC, annoyed or more", (rows, score) =>
  auc(rows.map(score), upset(rows, 1)),
);

export const FIGURES: Figure<JudgedItem>[] = [
  annoyed,
  lead("  its lead over the best peer", annoyed),
  byScore("AUC, angry or more", (rows, score) => auc(rows.map(score), upset(rows, 2))),
  byScore("Spearman's rho, four levels", (rows, score) => spearman(rows.map(score), levels(rows))),
  calmOrNot,
  { name: "Weighted kappa, four levels", ours: (rows) => weightedKappa(temperatures(rows), levels(rows)) },
  {
    name: "Within one level",
    ours: (rows) => share(rows.map(({ truth, reading }) => Math.abs(truth.upset - reading.temperature) <= 1)),
  },
  {
    name: "Calm, but read as angry",
    among: ({ truth }) => truth.upset === 0,
    ours: (rows) => share(rows.map(({ reading }) => reading.temperature >= 2)),
  },
  {
    name: "Main failure right, where one is",
    among: ({ truth }) => truth.failures.length > 0,
    ours: (rows) => share(rows.map(({ truth, reading }) => truth.failures[0] === reading.failures[0])),
  },
  names(
    "Failures, micro-F1",
    ({ failures }) => failures,
    ({ failures }) => failures,
  ),
  names("Feelings, micro-F1", feelings, ({ emotions }) => emotions),
  names("Threats, precision", threats, (item) => item.threats, "precision"),
  names("Threats, recall", threats, (item) => item.threats, "recall"),
  names(
    "Asks, micro-F1",
    ({ asks }) => asks,
    ({ asks }) => asks,
  ),
  {
    name: "Repeat, F1",
    ours: (rows) =>
      f1(
        rows.map(({ reading }) => reading.repeat),
        rows.map(({ truth }) => truth.repeat),
      ),
  },
  {
    name: "Outcome, macro-F1",
    ours: (rows) =>
      macroF1<string>(
        rows.map(({ reading }) => reading.outcome),
        rows.map(({ truth }) => truth.outcome),
      ),
  },
  {
    name: "Severity, weighted kappa",
    ours: (rows) =>
      weightedKappa(
        rows.map(({ reading }) => reading.severity),
        rows.map(({ truth }) => truth.severity),
      ),
  },
  {
    name: "Upset rests on its 3 strongest words",
    among: ({ reading }) => reading.temperature >= 1,
    ours: (rows) => share(rows.map(({ rests }) => rests)),
  },
];
