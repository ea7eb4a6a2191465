/**
 * `npm run train`: fits the weights that reading ships with, from our own labelled messages and the sets that
 * lie beside the checkout, and writes them with their card. The same data give the same bytes.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import type { Feeling } from "../../lib/model.ts";
import { FEELINGS, HEADS, type Head } from "../../lib/reading/model/heads.ts";
import { pack } from "../../lib/reading/model/packed.ts";
import type { Trained } from "../../lib/reading/model/trained.ts";
import { UNTRAINED } from "../../lib/reading/score.ts";
import { card } from "./card.ts";
import { type Fitted, type Row, regress } from "./fit.ts";
import { type Grain, grained, shipped } from "./levels.ts";
import { priorOf, priorOfFact } from "./lexicon.ts";
import { type Example, examples } from "./sources.ts";
import { factLimits, failureLimits, type Scored, temperatures, there } from "./thresholds.ts";
import { SIGNAL_IDS, sumOf, type Vector, vectorOf } from "./vectors.ts";

const WEIGHTS = "lib/reading/model/weights.ts";
const CARD = "docs/model-card.md";

interface Recipe {
  /** Where its weights begin, and are held. */
  prior: (data: string) => Float64Array;
  /** How strongly. */
  pull: number;
  grain: Grain;
}

const DISPLEASURE: Recipe = {
  prior: (data) => priorOf(data, 1, 0),
  pull: 3,
  grain: { level: 0.15, least: 0.22 },
};
const UNKNOWN = (data: string) => priorOf(data, 0, 0);
/** Chosen by the figures on parts of the open examples that were left out in turn. */
const RECIPES: Record<"upset" | Feeling, Recipe> = {
  upset: {
    prior: (data) => priorOf(data, 1, UNTRAINED),
    pull: 3,
    grain: { level: 0.05, least: 0.2 },
  },
  anger: DISPLEASURE,
  disappointment: DISPLEASURE,
  frustration: DISPLEASURE,
  anxiety_urgency: { prior: UNKNOWN, pull: 1, grain: { level: 0.1, least: 0.3 } },
  confusion: { prior: UNKNOWN, pull: 4, grain: { level: 0.1, least: 0.1 } },
  gratitude: { prior: UNKNOWN, pull: 4, grain: { level: 0.1, least: 0.15 } },
};

function recipeOf(head: Head): Recipe {
  if (head in RECIPES) return RECIPES[head as Feeling];
  return { prior: () => priorOfFact(head), pull: 0.6, grain: { level: 0.15, least: 0.4 } };
}

/** These share one threshold, so that the strongest of them is the strongest. */
const DISPLEASED: Head[] = ["anger", "disappointment", "frustration"];
/** What these say, they say of much the same words: packed together they take two thirds of the room. */
const ALIKE: Head[] = ["upset", ...DISPLEASED];
/** Parts for thresholds: each is scored by weights that have not seen it. */
const PARTS = 3;

interface Seen extends Example {
  vector: Vector;
}

const { values } = parseArgs({
  options: { data: { type: "string", default: "../shared/data" }, out: { type: "string", default: "." } },
});
train(values.data, values.out);

function train(data: string, out: string) {
  if (!existsSync(data))
    throw new Error(`The training data is not at ${data}. Name its folder: npm run train -- --data=FOLDER`);
  say("Reading the examples");
  const all = examples(data).map((example): Seen => ({ ...example, vector: vectorOf(example.text) }));
  say(`Setting the thresholds, on parts of ${all.length} examples that are left out in turn`);
  const scored = unseenScores(all, data);
  const [annoyed, angry, furious] = temperatures(scored);
  const limits = { ...feelingLimits(all, data), ...factLimits(scored) };
  say("Fitting the weights that ship");
  const heads = HEADS.map((head) => {
    const { weights, biases, names } = fitted(head, all, data);
    // Failures are labelled in our own messages only.
    const bias = biases[Math.max(0, names.indexOf("comments"))]! - (limits[head] ?? 0);
    return { head, bias: Math.round(bias * 1000) / 1000, ...shipped(weights, recipeOf(head).grain) };
  });
  const trained: Trained = {
    signals: SIGNAL_IDS,
    heads: Object.fromEntries(
      heads.map(({ head, level, signals, bias }) => [head, { level, signals, bias }]),
    ) as Trained["heads"],
    ...packed(Object.fromEntries(heads.map(({ head, words }) => [head, words]))),
    scale: 1 / annoyed,
    thresholds: [1, angry / annoyed, furious / annoyed],
    failures: failureLimits(scored, annoyed),
  };
  for (const path of [WEIGHTS, CARD]) mkdirSync(dirname(`${out}/${path}`), { recursive: true });
  writeFileSync(`${out}/${WEIGHTS}`, sourceOf(trained));
  writeFileSync(`${out}/${CARD}`, card(trained, all, scored));
  say(`Written: ${WEIGHTS} and ${CARD}`);
}

function packed(words: Record<string, Int8Array>): Pick<Trained, "packs" | "gaps" | "levels"> {
  const packs = [ALIKE, ...HEADS.filter((head) => !ALIKE.includes(head)).map((head) => [head])];
  const all = packs.map((heads) => pack(heads.map((head) => words[head]!)));
  return { packs, gaps: all.map(({ gaps }) => gaps), levels: all.map(({ levels }) => levels) };
}

/** A head with the names of its biases, in their order. */
type Named = Fitted & { head: Head; names: string[] };

function fitted(head: Head, seen: Seen[], data: string): Named {
  const names: string[] = [];
  const rows = seen.flatMap(({ vector, targets }) =>
    (targets[head] ?? []).map(({ bias, yes, weight }): Row => {
      if (!names.includes(bias)) names.push(bias);
      return { vector, bias: names.indexOf(bias), yes, weight };
    }),
  );
  const started = Date.now();
  const { prior, pull, grain } = recipeOf(head);
  const found = regress({ rows, prior: prior(data), biases: names.length, pull });
  say(`  ${head}: ${rows.length} rows, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return { ...found, weights: grained(found.weights, grain), head, names };
}

/** Our labelled messages, each scored by weights that were fitted without its part. */
function unseenScores(seen: Seen[], data: string): Scored[] {
  const ours = seen.filter(({ upset }) => upset !== undefined);
  const partOf = new Map(ours.map((one, at) => [one, at % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => {
    const others = seen.filter((one) => partOf.get(one) !== part);
    const heads = HEADS.filter((head) => !isFeeling(head)).map((head) => fitted(head, others, data));
    return ours
      .filter((one) => partOf.get(one) === part)
      .map(({ source, upset, failures, targets, vector }): Scored => {
        const logits = heads.map(({ head, weights, biases }) => {
          // Temperature has its thresholds outside the fit.
          const bias = head === "upset" ? 0 : biases[0]!;
          return [head, sumOf(vector, weights) + bias] as const;
        });
        const truth = HEADS.map((head) => [head, targets[head]?.[0]?.yes ?? false] as const);
        return {
          source,
          upset: upset!,
          failures: failures!,
          logits: Object.fromEntries(logits),
          truth: Object.fromEntries(truth) as Scored["truth"],
        };
      });
  }).flat();
}

function isFeeling(head: Head): head is Feeling {
  return (FEELINGS as Head[]).includes(head);
}

/** The logit from which on each feeling is there, as comments that were kept back label it. */
function feelingLimits(seen: Seen[], data: string): Partial<Record<Head, number>> {
  const tuning = seen.filter((one) => one.tuning);
  const kept = seen.filter((one) => !one.tuning);
  const logits = new Map<Head, number[]>(
    FEELINGS.map((head) => {
      const { weights, biases, names } = fitted(head, kept, data);
      const bias = biases[names.indexOf("comments")]!;
      return [head, tuning.map(({ vector }) => sumOf(vector, weights) + bias)] as const;
    }),
  );
  const isThere = (head: Head) => tuning.map(({ targets }) => targets[head]!.some(({ yes }) => yes));
  const strongest = tuning.map((_, at) => Math.max(...DISPLEASED.map((head) => logits.get(head)![at]!)));
  const shared = there(strongest, isThere("upset"));
  return Object.fromEntries(
    [...logits].map(([head, said]) => [
      head,
      DISPLEASED.includes(head) ? shared : there(said, isThere(head)),
    ]),
  );
}

function sourceOf(trained: Trained): string {
  return `/** Made by \`npm run train\`; what it rests on is in docs/model-card.md. Not to be edited by hand. */
import type { Trained } from "./trained";

export const WEIGHTS: Trained = ${JSON.stringify(trained)};
`;
}

function say(line: string) {
  console.error(line);
}
