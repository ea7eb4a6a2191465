/**
 * The features of a message: each word, each pair of neighbours, and the letters inside a word, hashed into
 * one table; beside them the named signals. Training and reading share this file, so that they cannot drift
 * apart. Hashed linear models: Weinberger et al. 2009, Feature Hashing for Large Scale Multitask Learning.
 */

/** Words have half of the table to themselves (the lexicon stands there); letters and pairs a quarter each. */
const WORDS = 2 ** 16;
const REST = 2 ** 15;
/** Places in the table of weights. */
export const BUCKETS = WORDS + 2 * REST;

/** What one feature of each kind counts. */
export const SHARE = { word: 1, letters: 1.4, pair: 0.7 };
/** Letters of a word that are looked at together. */
const GRAMS = [3, 4];

/** The buckets of one word by itself: the word, then its letters. */
export interface Known {
  /** Pairs are made of it. */
  hash: number;
  word: number;
  letters: number[];
  /** What each of its letters' features counts: a long word counts no more than a short one. */
  share: number;
}

const SALT = { word: 0x9e3779b1, not: 0x85ebca6b, pair: 0xc2b2ae35, letters: 0x27d4eb2f };

/** @param negated within reach of a "not": another word, whose letters say nothing. */
export function known(key: string, negated: boolean): Known {
  const hash = hashOf(key, 0, key.length, negated ? SALT.not : SALT.word);
  const letters = negated ? [] : lettersOf(key);
  return { hash, word: hash & (WORDS - 1), letters, share: SHARE.letters / Math.sqrt(letters.length || 1) };
}

/** The bucket of two neighbours. */
export function pair(first: Known, second: Known): number {
  return WORDS + REST + (mix(Math.imul(first.hash, SALT.pair) ^ second.hash) & (REST - 1));
}

/**
 * What the words of a message count beside its signals: a long message has more of them, not more to say. Its
 * steepness was set on long letters.
 */
export function lengthShare(words: number): number {
  return 1 / Math.sqrt((1 + words / 4) * (1 + words / 30));
}

/** What a signal counts that stands at so many places. */
export function placesShare(places: number): number {
  return 1 + 0.4 * Math.min(places - 1, 2);
}

/** A masked word, a mark or a picture has no letters of its own. */
function lettersOf(key: string): number[] {
  if (key.length < 3 || key[0] === "<" || !/[a-z\u00c0-\u1fff]/.test(key)) return [];
  const framed = `<${key}>`;
  return GRAMS.flatMap((size) =>
    Array.from(
      { length: Math.max(0, framed.length - size + 1) },
      (_, at) => WORDS + (hashOf(framed, at, at + size, SALT.letters) & (REST - 1)),
    ),
  );
}

function hashOf(text: string, from: number, to: number, salt: number): number {
  let hash = salt;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads what is in the high bits over the low ones, which the bucket is taken from. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}
