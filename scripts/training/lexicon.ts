/**
 * What was known before training: a lexicon of rated words, as weights to begin at. So a word that stands in
 * no example is weighed all the same, and the lexicon itself need not be shipped.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUCKETS, known } from "../../lib/reading/model/features.ts";
import type { Head } from "../../lib/reading/model/heads.ts";
import { wordsOf } from "../../lib/reading/model/words.ts";
import type { SignalRule } from "../../lib/reading/signal.ts";
import { SIGNALS } from "../../lib/reading/signals/all.ts";
import { SIGNAL_IDS, WIDTH } from "./vectors.ts";

/** What one point of the lexicon's valence (-4 to 4) is worth, and what is left of it behind a "not". */
const WORTH = 0.3;
const NEGATED = -0.3;
/** What a signal that names a fact says of it. */
const NAMED = 2;

/** Of a failure, a threat or a fact only its own signals say something before training. */
export function priorOfFact(head: Head): Float64Array {
  const prior = new Float64Array(WIDTH);
  for (const [at, id] of SIGNAL_IDS.entries())
    if (namedBy(SIGNALS.get(id)!.says).includes(head)) prior[BUCKETS + at] = NAMED;
  return prior;
}

function namedBy(says: SignalRule["says"] = {}): (Head | undefined)[] {
  const { failure, threat, repeat, resolved, severity } = says;
  const facts: Head[] = [
    ...(repeat ? (["repeat"] as const) : []),
    ...(resolved ? (["resolved"] as const) : []),
    ...(severity ? (["harmed"] as const) : []),
    ...(severity === 2 ? (["serious"] as const) : []),
  ];
  return [failure, threat, ...facts];
}

/**
 * @param towards 1: negative words heat; -1: they calm; 0: the lexicon says nothing.
 * @param signals what one point of a signal's own weight is worth.
 */
export function priorOf(data: string, towards: -1 | 0 | 1, signals: number): Float64Array {
  const prior = new Float64Array(WIDTH);
  for (const [at, id] of SIGNAL_IDS.entries()) prior[BUCKETS + at] = signals * SIGNALS.get(id)!.weight;
  if (!towards) return prior;
  const many = new Uint8Array(BUCKETS);
  for (const line of readFileSync(join(data, "vader_lexicon.txt"), "utf8").split("\n")) {
    const [token = "", mean = ""] = line.split("\t");
    const words = wordsOf(token.toLowerCase());
    if (words.length !== 1 || !mean) continue;
    const weight = -towards * WORTH * Number(mean);
    for (const [negated, part] of [
      [false, 1],
      [true, NEGATED],
    ] as const) {
      const place = known(words[0]!.key, negated).word;
      // Where words share a place they share its weight.
      prior[place] = (prior[place]! * many[place]! + weight * part) / (many[place]! + 1);
      many[place]! += 1;
    }
  }
  return prior;
}
