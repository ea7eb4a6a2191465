/**
 * The figures by which a judgement is measured against labels. Each takes what was said and what is true, item
 * by item; NaN where the items cannot tell (no item of a kind).
 */

/** How often a positive item scores above a negative one; half for a tie. .5 is chance. */
export function auc(scores: number[], truth: boolean[]): number {
  const ranked = ranks(scores);
  let positives = 0;
  let sum = 0;
  for (const [at, positive] of truth.entries()) {
    if (!positive) continue;
    positives += 1;
    sum += ranked[at]!;
  }
  const negatives = truth.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Spearman's rho: the correlation of the ranks. */
export function spearman(left: number[], right: number[]): number {
  return correlation(ranks(left), ranks(right));
}

/** From 1; what ties shares the middle rank. */
export function ranks(values: number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const rankOf = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let end = from + 1;
    while (end < sorted.length && sorted[end] === sorted[from]) end += 1;
    rankOf.set(sorted[from]!, (from + 1 + end) / 2);
    from = end;
  }
  return values.map((value) => rankOf.get(value)!);
}

function correlation(left: number[], right: number[]): number {
  const [a, b] = [mean(left), mean(right)];
  let [both, ofLeft, ofRight] = [0, 0, 0];
  for (const [at, value] of left.entries()) {
    both += (value - a) * (right[at]! - b);
    ofLeft += (value - a) ** 2;
    ofRight += (right[at]! - b) ** 2;
  }
  return both / Math.sqrt(ofLeft * ofRight);
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of `true`. */
export function share(truths: boolean[]): number {
  return truths.filter(Boolean).length / truths.length;
}

export interface Found {
  precision: number;
  recall: number;
  f1: number;
}

/** Over all pairs of item and label, each counting once ("micro"). No list names a label twice. */
export function found(said: string[][], truth: string[][]): Found {
  let [right, allSaid, allTrue] = [0, 0, 0];
  for (const [at, mine] of said.entries()) {
    const theirs = truth[at]!;
    allSaid += mine.length;
    allTrue += theirs.length;
    for (const label of mine) if (theirs.includes(label)) right += 1;
  }
  return { precision: right / allSaid, recall: right / allTrue, f1: (2 * right) / (allSaid + allTrue) };
}

/** F1 of `true` alone. */
export function f1(said: boolean[], truth: boolean[]): number {
  let [right, all] = [0, 0];
  for (const [at, yes] of said.entries()) {
    if (yes) all += 1;
    if (truth[at]) all += 1;
    if (yes && truth[at]) right += 1;
  }
  return (2 * right) / all;
}

/** The mean of the classes' F1, rare classes counting as much as common ones; over the classes that occur. */
export function macroF1<T>(said: T[], truth: T[]): number {
  const classes = [...new Set([...said, ...truth])];
  return mean(
    classes.map((one) =>
      f1(
        said.map((value) => value === one),
        truth.map((value) => value === one),
      ),
    ),
  );
}

/** Cohen's kappa for levels, a miss counting by the square of its distance: 1 is perfect, 0 is chance. */
export function weightedKappa(said: number[], truth: number[]): number {
  let observed = 0;
  for (const [at, value] of said.entries()) observed += (value - truth[at]!) ** 2;
  // The mean square over all pairs, from the two lists' moments.
  const square = (values: number[]) => mean(values.map((value) => value * value));
  const expected = square(said) + square(truth) - 2 * mean(said) * mean(truth);
  return 1 - observed / said.length / expected;
}

/** The score from which on to say "yes" so that the macro-F1 is best: a peer's threshold, chosen with hindsight. */
export function bestThreshold(scores: number[], truth: boolean[]): number {
  const order = scores.map((_, at) => at).sort((a, b) => scores[b]! - scores[a]!);
  const positives = truth.filter(Boolean).length;
  const negatives = truth.length - positives;
  let [right, wrong, best, threshold] = [0, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [at, item] of order.entries()) {
    if (truth[item]) right += 1;
    else wrong += 1;
    if (at + 1 < order.length && scores[order[at + 1]!] === scores[item]) continue;
    const yes = (2 * right) / (right + wrong + positives);
    const no = (2 * (negatives - wrong)) / (order.length - right - wrong + negatives);
    if (yes + no <= best) continue;
    best = yes + no;
    threshold = scores[item]!;
  }
  return threshold;
}
