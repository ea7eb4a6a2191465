/** Texts as the vectors that heads are fitted to: the same features that reading sums up. */
import { judge } from "../../lib/reading/judge.ts";
import {
  BUCKETS,
  type Known,
  known,
  lengthShare,
  pair,
  placesShare,
  SHARE,
} from "../../lib/reading/model/features.ts";
import { wordsOf } from "../../lib/reading/model/words.ts";
import { SIGNALS } from "../../lib/reading/signals/all.ts";
import { normalise } from "../../lib/text.ts";

/** Features that are not zero. Signals stand behind the hashed ones, in their own order. */
export interface Vector {
  places: Int32Array;
  values: Float64Array;
}

export const SIGNAL_IDS = [...SIGNALS.keys()].sort();
/** All features. */
export const WIDTH = BUCKETS + SIGNAL_IDS.length;

/** The sum of a vector's features, each by its weight. */
export function sumOf({ places, values }: Vector, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += weights[places[at]!]! * values[at]!;
  return sum;
}

const placeOf = new Map(SIGNAL_IDS.map((id, at) => [id, BUCKETS + at]));
const memory = new Map<string, Known>();

export function vectorOf(text: string): Vector {
  const found = new Map<number, number>();
  const add = (place: number, value: number) => found.set(place, (found.get(place) ?? 0) + value);
  const words = wordsOf(normalise(text));
  const share = lengthShare(words.length);
  let before: Known | undefined;
  for (const { key, negated } of words) {
    const now = remembered(key, negated);
    add(now.word, SHARE.word * share);
    for (const place of now.letters) add(place, now.share * share);
    if (before) add(pair(before, now), SHARE.pair * share);
    before = now;
  }
  for (const { id, spans } of judge("", text)) add(placeOf.get(id)!, placesShare(spans.length));
  return { places: Int32Array.from(found.keys()), values: Float64Array.from(found.values()) };
}

function remembered(key: string, negated: boolean): Known {
  const name = negated ? `${key} not` : key;
  const features = memory.get(name) ?? known(key, negated);
  memory.set(name, features);
  return features;
}
