/**
 * Logistic regression by L-BFGS (Nocedal 1980): whole passes, no chance in it, so the same data give the same
 * bytes. Weights are held near what was known before (the lexicon; zero where nothing was).
 */
import type { Vector } from "./vectors.ts";

export interface Row {
  vector: Vector;
  /** The number of its threshold among the biases. */
  bias: number;
  yes: boolean;
  weight: number;
}

export interface Fitted {
  weights: Float64Array;
  biases: Float64Array;
}

interface Problem {
  rows: Row[];
  /** Where weights begin, and are pulled back to. */
  prior: Float64Array;
  biases: number;
  /** How strongly. */
  pull: number;
}

const ITERATIONS = 60;
/** Steps that L-BFGS remembers. */
const HISTORY = 8;
/** It ends when a pass gains less than this part of the loss. */
const ENOUGH = 2e-5;

export function regress(problem: Problem): Fitted {
  const width = problem.prior.length;
  const at = new Float64Array(width + problem.biases);
  at.set(problem.prior);
  let gradient = new Float64Array(at.length);
  let loss = lossAt(problem, at, gradient);
  const steps: Float64Array[] = [];
  const turns: Float64Array[] = [];
  for (let pass = 0; pass < ITERATIONS; pass += 1) {
    const direction = directionOf(gradient, steps, turns);
    const slope = -dot(gradient, direction);
    const next = new Float64Array(at.length);
    const turned = new Float64Array(at.length);
    const lower = search(problem, { at, loss, slope, direction }, next, turned);
    if (lower === undefined) break;
    steps.push(next.map((value, place) => value - at[place]!));
    turns.push(turned.map((value, place) => value - gradient[place]!));
    if (steps.length > HISTORY) {
      steps.shift();
      turns.shift();
    }
    const gained = loss - lower;
    at.set(next);
    gradient = turned;
    loss = lower;
    if (gained < ENOUGH * loss) break;
  }
  return { weights: at.slice(0, width), biases: at.slice(width) };
}

/** Halves the step until the loss falls as the slope promises; undefined where it never does. */
function search(
  problem: Problem,
  from: { at: Float64Array; loss: number; slope: number; direction: Float64Array },
  next: Float64Array,
  gradient: Float64Array,
): number | undefined {
  for (let step = 1; step > 1e-6; step /= 2) {
    for (let place = 0; place < next.length; place += 1)
      next[place] = from.at[place]! - step * from.direction[place]!;
    const loss = lossAt(problem, next, gradient);
    if (loss <= from.loss + 1e-4 * step * from.slope) return loss;
  }
}

/** Writes the gradient; gives the loss. */
function lossAt({ rows, prior, pull }: Problem, at: Float64Array, gradient: Float64Array): number {
  const width = prior.length;
  let loss = 0;
  gradient.fill(0);
  for (let place = 0; place < width; place += 1) {
    const away = at[place]! - prior[place]!;
    gradient[place] = pull * away;
    loss += (pull / 2) * away * away;
  }
  for (const { vector, bias, yes, weight } of rows) {
    const { places, values } = vector;
    let sum = at[width + bias]!;
    for (let index = 0; index < places.length; index += 1) sum += at[places[index]!]! * values[index]!;
    const error = (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0)) * weight;
    loss += weight * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(yes ? -sum : sum, 0));
    gradient[width + bias]! += error;
    for (let index = 0; index < places.length; index += 1)
      gradient[places[index]!]! += error * values[index]!;
  }
  return loss;
}

function directionOf(gradient: Float64Array, steps: Float64Array[], turns: Float64Array[]): Float64Array {
  const direction = Float64Array.from(gradient);
  const shares: number[] = [];
  for (let back = steps.length - 1; back >= 0; back -= 1) {
    shares[back] = dot(steps[back]!, direction) / dot(steps[back]!, turns[back]!);
    add(direction, turns[back]!, -shares[back]!);
  }
  const step = steps.at(-1);
  const turn = turns.at(-1);
  const scale = step && turn ? dot(step, turn) / dot(turn, turn) : 1 / Math.sqrt(dot(gradient, gradient));
  for (let place = 0; place < direction.length; place += 1) direction[place]! *= scale;
  for (const [back, step] of steps.entries())
    add(direction, step, shares[back]! - dot(turns[back]!, direction) / dot(step, turns[back]!));
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += a[place]! * b[place]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number) {
  for (let place = 0; place < to.length; place += 1) to[place]! += times * what[place]!;
}
