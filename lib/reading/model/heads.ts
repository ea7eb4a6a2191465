/** What the trained weights say of a message's words, one sum a head. */
import { FAILURES, type Failure } from "../../failures";
import type { Feeling, Threat } from "../../model";
import { BUCKETS, type Known, known, lengthShare, pair, SHARE } from "./features";
import { unpack } from "./packed";
import { WEIGHTS } from "./weights";
import type { Word } from "./words";

export const FEELINGS: Feeling[] = [
  "anger",
  "disappointment",
  "frustration",
  "anxiety_urgency",
  "confusion",
  "gratitude",
];

export const THREATS: Threat[] = ["churn_threat", "legal_regulator_threat", "public_warning"];

/** Besides: it happened before; it is solved, or they thank; it cost them something; it cost them much. */
export const FACTS = ["repeat", "resolved", "harmed", "serious"] as const;

/** How upset they are, what they feel, what failed, what they threaten: one head for each. */
export type Head = "upset" | Feeling | Failure | Threat | (typeof FACTS)[number];

/** The order of the sums. */
export const HEADS: Head[] = ["upset", ...FEELINGS, ...FAILURES, ...THREATS, ...FACTS];
const MANY = HEADS.length;

/** In the order of HEADS, the message's length counted in. */
export type Sums = Float64Array;

export function sumsOf(words: Word[]): Sums {
  const table = tableOf();
  const sums = new Float64Array(MANY);
  let before: Weighed | undefined;
  for (const word of words) {
    const now = weighed(word, table);
    for (let head = 0; head < MANY; head += 1) sums[head]! += now.sums[head]!;
    if (before) {
      const place = pair(before.known, now.known) * MANY;
      for (let head = 0; head < MANY; head += 1) sums[head]! += table[place + head]! * WORTH.pair[head]!;
    }
    before = now;
  }
  const share = lengthShare(words.length);
  return sums.map((sum) => sum * share);
}

/** Each word's part of one head's sum; they add up to it. What two words say together is half of each. */
export function partsOf(head: Head, words: Word[]): Float64Array {
  const table = tableOf();
  const which = HEADS.indexOf(head);
  const share = lengthShare(words.length);
  const parts = new Float64Array(words.length);
  let before: Weighed | undefined;
  for (const [at, word] of words.entries()) {
    const now = weighed(word, table);
    parts[at]! += now.sums[which]! * share;
    if (before) {
      const place = pair(before.known, now.known) * MANY;
      const half = (table[place + which]! * WORTH.pair[which]! * share) / 2;
      parts[at - 1]! += half;
      parts[at]! += half;
    }
    before = now;
  }
  return parts;
}

/** A word with its sums; words come back, so they are kept. */
interface Weighed {
  known: Known;
  sums: Float64Array;
}

const memory = new Map<string, Weighed>();
/** Beyond this many words the memory begins anew: a log of codes must not fill it. */
const REMEMBERED = 8192;

function weighed({ key, negated }: Word, table: Int8Array): Weighed {
  const name = negated ? `${key} not` : key;
  const remembered = memory.get(name);
  if (remembered) return remembered;
  const features = known(key, negated);
  const sums = new Float64Array(MANY);
  for (let head = 0; head < MANY; head += 1) {
    const worth = WORTH.word[head]!;
    let letters = 0;
    for (const place of features.letters) letters += table[place * MANY + head]!;
    sums[head] = (table[features.word * MANY + head]! * SHARE.word + letters * features.share) * worth;
  }
  if (memory.size >= REMEMBERED) memory.clear();
  const now = { known: features, sums };
  memory.set(name, now);
  return now;
}

/** What a level of each head is worth. */
const WORTH = {
  word: HEADS.map((head) => WEIGHTS.heads[head].level),
  pair: HEADS.map((head) => WEIGHTS.heads[head].level * SHARE.pair),
};

let unpacked: Int8Array | undefined;

/** Levels by bucket, the heads of a bucket side by side. Made when first needed. */
function tableOf(): Int8Array {
  unpacked ??= unpackAll();
  return unpacked;
}

function unpackAll(): Int8Array {
  const table = new Int8Array(BUCKETS * MANY);
  for (const [at, heads] of WEIGHTS.packs.entries()) {
    const packed = { gaps: WEIGHTS.gaps[at]!, levels: WEIGHTS.levels[at]! };
    const columns = heads.map((head) => HEADS.indexOf(head));
    unpack(packed, heads.length, (place, which, level) => {
      table[place * MANY + columns[which]!] = level;
    });
  }
  return table;
}
