/**
 * One message weighed. Its score is the sum of its evidence, exactly: every word's trained weight and every
 * signal's goes to a place in the text, rounded to a 64th, and the places are added up.
 */
import type { Reading, Temperature } from "../model";
import type { Hit } from "./heard";
import { placesShare } from "./model/features";
import { HEADS, type Head, partsOf, type Sums, sumsOf } from "./model/heads";
import { WEIGHTS } from "./model/weights";
import { type Word, wordsOf } from "./model/words";
import type { SignalRule } from "./signal";
import { type Told, toldBy, unnamed } from "./told";

/** Weights are whole parts of it, so that sums of them are exact in any order. */
const PART = 1 / 64;
/** Words in a row that are shown as one place, at most. */
const TOGETHER = 8;
/** What a point of a signal that has not been trained is worth, in the model's own measure. */
export const UNTRAINED = 0.4;

export interface Weighed {
  hits: Hit[];
  score: number;
  feelings: Reading["feelings"];
  told: Told;
}

export function temperatureOf(score: number): Temperature {
  const [annoyed, angry, furious] = WEIGHTS.thresholds;
  return score < annoyed ? 0 : score < angry ? 1 : score < furious ? 2 : 3;
}

/**
 * @param text the message's own words, normalised.
 * @param hits as `judge` found them; their places are given their weights.
 */
export function weighed(message: string, text: string, hits: Hit[]): Weighed {
  const words = wordsOf(text);
  const sums = sumsOf(words);
  const parts = partsOf("upset", words);
  const taken = giveWeights(hits, words, parts);
  const all = [...hits, ...runs(message, words, parts, taken)];
  temper(all);
  const score = sumOf(all);
  const logit = (head: Head) => logitOf(head, sums, hits);
  const told = toldBy(logit, temperatureOf(score) > 0);
  return { hits: [...all, ...unnamed(message, told, hits, words)], score, feelings: feelingsOf(logit), told };
}

export function sumOf(weighed: { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0);
}

/** Each signal's weight, over its places, with the words inside them. Gives the words that are so taken. */
function giveWeights(hits: Hit[], words: Word[], parts: Float64Array): Uint8Array {
  const taken = new Uint8Array(words.length);
  for (const hit of hits) {
    const weight = weightOf(hit) * placesShare(hit.spans.length);
    for (const span of hit.spans) span.weight = weight / hit.spans.length;
  }
  for (const hit of hits.toSorted((a, b) => Math.abs(weightOf(b)) - Math.abs(weightOf(a))))
    for (const span of hit.spans) {
      for (let at = firstFrom(words, span.start); at < words.length && words[at]!.end <= span.end; at += 1) {
        if (taken[at] || !span.weight) continue;
        taken[at] = 1;
        span.weight += parts[at]!;
      }
    }
  for (const hit of hits) {
    for (const span of hit.spans) span.weight = rounded(span.weight);
    hit.weight = sumOf(hit.spans);
  }
  return taken;
}

/** What words say that no signal names, by whether they heat or calm. */
export const UNNAMED = ["sharp-words", "mild-words"];

/** A signal that means anger by itself. */
const ANGRY = 1.5;

/** Thanks inside anger do not take it back: what calms then counts for half of what heats, at most. */
function temper(hits: Hit[]) {
  if (!hits.some(({ rule, weight }) => rule.weight >= ANGRY && weight > 0)) return;
  const spans = hits.flatMap((hit) => hit.spans);
  const sum = (sign: 1 | -1) => spans.reduce((total, { weight }) => total + Math.max(0, weight * sign), 0);
  const share = sum(1) / 2 / sum(-1);
  if (!(share < 1)) return;
  for (const span of spans) if (span.weight < 0) span.weight = Math.ceil((span.weight * share) / PART) * PART;
  for (const hit of hits) hit.weight = sumOf(hit.spans);
}

/** The words that no signal names: those in a row that pull the same way are one place. */
function runs(message: string, words: Word[], parts: Float64Array, taken: Uint8Array): Hit[] {
  const sharp: Hit = { id: UNNAMED[0]!, rule: SHARP, weight: 0, spans: [] };
  const mild: Hit = { id: UNNAMED[1]!, rule: MILD, weight: 0, spans: [] };
  const pull = (at: number) => (taken[at] ? 0 : rounded(parts[at]!));
  for (let at = 0; at < words.length; at += 1) {
    if (!pull(at)) continue;
    const heats = pull(at) > 0;
    const from = at;
    let weight = parts[at]!;
    let last = at;
    // Words that say nothing stand between those that do: "still in your warehouse" is one place.
    for (let next = at + 1; next < words.length && next - from < TOGETHER && !taken[next]; next += 1) {
      if (words[next]!.sentence !== words[from]!.sentence || (pull(next) > 0 !== heats && pull(next) !== 0))
        break;
      if (pull(next) === 0) continue;
      weight += parts[next]!;
      last = next;
    }
    at = last;
    const place = { message, start: words[from]!.start, end: words[last]!.end, weight: rounded(weight) };
    if (place.weight) (heats ? sharp : mild).spans.push(place);
  }
  const found = [sharp, mild].filter(({ spans }) => spans.length);
  for (const hit of found) hit.weight = sumOf(hit.spans);
  return found;
}

const WORDS = {
  weight: 0,
  pattern: { wordings: [] },
  examples: { flagged: [], fine: [] },
  source: "Model card",
};
const SHARP: SignalRule = { ...WORDS, because: "chooses sharp words" };
const MILD: SignalRule = { ...WORDS, because: "chooses mild words" };

function logitOf(head: Head, sums: Sums, hits: Hit[]): number {
  const { signals, bias } = WEIGHTS.heads[head];
  const told = hits.reduce(
    (sum, { id, spans }) => sum + (signals[NUMBERS.get(id) ?? -1] ?? 0) * placesShare(spans.length),
    0,
  );
  return sums[HEADS.indexOf(head)]! + told + bias;
}

/** 0 to 1, to three digits. */
function likelihood(logit: number): number {
  return Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
}

function feelingsOf(logit: (head: Head) => number): Reading["feelings"] {
  return {
    anger: likelihood(logit("anger")),
    disappointment: likelihood(logit("disappointment")),
    frustration: likelihood(logit("frustration")),
    anxiety_urgency: likelihood(logit("anxiety_urgency")),
    confusion: likelihood(logit("confusion")),
    gratitude: likelihood(logit("gratitude")),
  };
}

/** Each trained signal's place in the heads' lists. */
const NUMBERS = new Map(WEIGHTS.signals.map((id, at) => [id, at]));

/** A signal that came after the training counts as its file says. */
function weightOf({ id, rule }: Hit): number {
  const number = NUMBERS.get(id);
  return number === undefined ? rule.weight * UNTRAINED : WEIGHTS.heads.upset.signals[number]!;
}

function rounded(weight: number): number {
  return Math.round((weight * WEIGHTS.scale) / PART) * PART;
}

/** The first word that begins at or after `start`. */
function firstFrom(words: Word[], start: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
