/**
 * The model card (Mitchell et al. 2019, Model Cards for Model Reporting): what the weights rest on, how good
 * they are on what they were not trained on, and what they cannot do. Written with the weights, so that it
 * cannot be older.
 */
import { gzipSync } from "node:zlib";
import { FEELINGS, HEADS, type Head } from "../../lib/reading/model/heads.ts";
import type { Trained } from "../../lib/reading/model/trained.ts";
import { auc, f1, macroF1, weightedKappa } from "../eval/metrics.ts";
import type { Example } from "./sources.ts";
import type { Scored } from "./thresholds.ts";

interface Source {
  source: string;
  what: string;
  licence: string;
}

const SOURCES: Source[] = [
  {
    source: "items",
    what: "Customers' messages that we wrote and labelled (scripts/training/items)",
    licence: "MIT, as this project",
  },
  {
    source: "customers",
    what: "Public posts to 25 firms, IBM twitter-customer-care-document-prediction; the labels are ours, the texts are not part of this project",
    licence: "Apache-2.0",
  },
  {
    source: "comments",
    what: "GoEmotions, training part (Demszky et al. 2020), Google Research",
    licence: "CC BY 4.0",
  },
  {
    source: "tweets",
    what: "Tweets with valence, VADER (Hutto & Gilbert 2014)",
    licence: "MIT",
  },
  {
    source: "amazon",
    what: "Review sentences with valence, VADER (Hutto & Gilbert 2014)",
    licence: "MIT",
  },
  {
    source: "reviews",
    what: "UCI Sentiment Labelled Sentences (Kotzias et al. 2015)",
    licence: "CC BY 4.0",
  },
  {
    source: "calm",
    what: "Calm requests from BANKING77 (PolyAI), CLINC150, MultiDoGO (Amazon), and Bitext customer support",
    licence: "CC BY 4.0, CC BY 3.0, CDLA-Permissive-1.0, CDLA-Sharing-1.0",
  },
];

/** @param scored our open messages, each by weights that had not seen it. */
export function card(trained: Trained, seen: Example[], scored: Scored[]): string {
  return `# Model card: how Amends reads a message

Written by \`npm run train\` together with the weights (\`lib/reading/model/weights.ts\`).

## What it is

${HEADS.length} linear heads over one hashed table: the words of a message, pairs of neighbours, the letters inside words, and
${trained.signals.length} named signals (\`lib/reading/signals\`). Heads: how upset they are; ${names(FEELINGS)};
${names(HEADS.slice(1 + FEELINGS.length))}.
Every score is a sum over places in the text, so each word's part is shown as it is. Logistic regression by
L-BFGS, no chance in it: the same data give the same bytes. Ratings of a lexicon (VADER, MIT) are where the
weights of "upset" and of displeasure begin.

Size: ${kilobytes(JSON.stringify(trained))} KB gzip. It runs in the extension's own page; nothing leaves the machine.

## What it was trained on

| examples | source | licence |
| --- | --- | --- |
${SOURCES.map(({ source, what, licence }) => `| ${count(seen, source)} | ${what} | ${licence} |`).join("\n")}

Every fifth of our own messages and of the posts that we labelled is held out (\`scripts/training/held-out.ts\`): nothing
is trained or set on it, and \`npm run eval\` measures there. No text of a data set is part of the product.

## How good it is

On ${scored.length} of our open messages, each scored by weights that were fitted without it (its third of them left
out); thresholds were set on these same messages, so \`npm run eval\` on the held-out fifth is the harder figure.

| figure | value |
| --- | --- |
${figures(trained, scored)
  .map(([name, value]) => `| ${name} | ${value.toFixed(3)} |`)
  .join("\n")}

## What it cannot do

- English only. A text that is not English is said to be so, and not judged.
- It reads words, not the world: a failure that is only implied ("my bag went to Denver, I did not") is often missed.
- Dry humour and sarcasm without mock praise are read as calm more often than not.
- Our own messages were written, not collected; they are wittier than most. Labels had one reader each.
- It judges messages for the agent who answers them. It is not made to judge people, nor agents.
`;
}

function figures({ scale, thresholds }: Trained, scored: Scored[]): [string, number][] {
  const upset = scored.map((one) => one.upset);
  const scores = scored.map(({ logits }) => logits.upset! * scale);
  const levels = scores.map((score) => thresholds.filter((at) => score >= at).length);
  const facts = (["repeat", "resolved", "serious"] as Head[]).map((head): [string, number] => [
    `\`${head}\`: AUC`,
    auc(
      scored.map(({ logits }) => logits[head]!),
      scored.map(({ truth }) => truth[head]),
    ),
  ]);
  return [
    [
      "Annoyed or more: AUC",
      auc(
        scores,
        upset.map((level) => level >= 1),
      ),
    ],
    [
      "Angry or more: AUC",
      auc(
        scores,
        upset.map((level) => level >= 2),
      ),
    ],
    [
      "Calm or not: macro-F1",
      macroF1(
        levels.map((level) => level >= 1),
        upset.map((level) => level >= 1),
      ),
    ],
    [
      "Angry or more: F1",
      f1(
        levels.map((level) => level >= 2),
        upset.map((level) => level >= 2),
      ),
    ],
    ["Four levels: weighted kappa", weightedKappa(levels, upset)],
    ...facts,
  ];
}

function names(heads: readonly string[]): string {
  return heads.map((head) => `\`${head}\``).join(", ");
}

function count(seen: Example[], source: string): string {
  return seen.filter((one) => one.source === source).length.toLocaleString("en");
}

function kilobytes(text: string): number {
  return Math.round(gzipSync(text, { level: 9 }).length / 1000);
}
