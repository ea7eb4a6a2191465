/**
 * Finds the wordings of all signals in one pass over a message: at each word, only what can begin with it is
 * tried. So a thousand wordings cost what the few cost that could stand there.
 */
import { expressionOf, type Pattern } from "./pattern";
import { anchorOf, endOf, isWord, keysOf } from "./wording";

/** A place, end excluded. */
export type Place = [start: number, end: number];

/** Places of one signal that are looked at. */
const AT_MOST = 24;

interface Tried {
  signal: string;
  wording: string;
  /** Numbers of keys, one of which must stand in the message too; none: no such word is sure. */
  also: number[];
  /** Made when it is first needed: most are never. */
  expression?: RegExp;
}

export type Matcher = (text: string) => Map<string, Place[]>;

/** What is tried where. Keys are numbered, so that a message's words are looked up once and then only counted. */
interface Index {
  numbers: Map<string, number>;
  /** By the first key, and by the first two as one number. */
  first: Map<number, Tried[]>;
  pair: Map<number, Tried[]>;
  /** By a key that stands anywhere in the match. */
  inside: Map<number, Tried[]>;
  always: Tried[];
}

/** Words that a wording spans at most: rooms of " … ", whose words may be "end-to-end" and count as three. */
const REACH = 64;
const FAR = 2 ** 30;
/** More keys than there are, so that two make one small number. */
const KEYS = 2 ** 13;

/**
 * @param patterns by the signal's name; expressions are left out, `everywhere` runs them.
 * @returns takes text in lower case with straight quotes (`normalise`).
 */
export function matcherOf(patterns: Iterable<[string, Pattern]>): Matcher {
  const index = indexOf(patterns);
  return (text) => {
    const found = new Map<string, Place[]>();
    for (const tried of index.always) search(tried, text, found);
    const words = wordsAt(text, index.numbers);
    const searched = new Set<Tried>();
    // From the end on, so that for each key the nearest word behind is known.
    const nearest = new Int32Array(index.numbers.size).fill(FAR);
    for (let order = words.length - 1; order >= 0; order -= 1) {
      const { keys, at } = words[order]!;
      for (const key of keys) {
        tryAll(index.first.get(key), nearest, order, text, at, found);
        for (const next of words[order + 1]?.keys ?? [])
          tryAll(index.pair.get(key * KEYS + next), nearest, order, text, at, found);
        for (const tried of index.inside.get(key) ?? []) searched.add(tried);
      }
      for (const key of keys) nearest[key] = order;
    }
    for (const tried of searched) if (isNear(tried.also, nearest, FAR)) search(tried, text, found);
    for (const [signal, places] of found) found.set(signal, merged(places));
    return found;
  };
}

function indexOf(patterns: Iterable<[string, Pattern]>): Index {
  const index: Index = {
    numbers: new Map(),
    first: new Map(),
    pair: new Map(),
    inside: new Map(),
    always: [],
  };
  const numberOf = (key: string) => {
    const number = index.numbers.get(key) ?? index.numbers.size;
    index.numbers.set(key, number);
    return number;
  };
  for (const [signal, pattern] of patterns) {
    if (pattern instanceof RegExp) continue;
    for (const wording of pattern.wordings) {
      const anchor = anchorOf(wording);
      const tried: Tried = { signal, wording, also: anchor?.also.map(numberOf) ?? [] };
      if (!anchor) index.always.push(tried);
      for (const key of anchor?.holds ?? []) push(index.inside, numberOf(key), tried);
      for (const [one, two] of anchor?.begins ?? [])
        if (two) push(index.pair, numberOf(one) * KEYS + numberOf(two), tried);
        else push(index.first, numberOf(one), tried);
    }
  }
  return index;
}

function push(lists: Map<number, Tried[]>, key: number, tried: Tried) {
  const list = lists.get(key);
  if (list) list.push(tried);
  else lists.set(key, [tried]);
}

function tryAll(
  list: Tried[] | undefined,
  nearest: Int32Array,
  order: number,
  text: string,
  at: number,
  found: Map<string, Place[]>,
) {
  if (!list) return;
  for (const tried of list) if (isNear(tried.also, nearest, order)) tryAt(tried, text, at, found);
}

/** Whether one of the keys stands within reach behind the word at `order`. */
function isNear(also: number[], nearest: Int32Array, order: number): boolean {
  for (const key of also) if (nearest[key]! < FAR && nearest[key]! - order <= REACH) return true;
  return also.length === 0;
}

/** A word of the text: the numbers of its keys that any wording needs. */
interface WordAt {
  keys: number[];
  at: number;
}

function wordsAt(text: string, numbers: Map<string, number>): WordAt[] {
  const found: WordAt[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isWord(text.charCodeAt(at))) continue;
    const end = endOf(text, at);
    const keys: number[] = [];
    for (const key of keysOf(text, at, end)) {
      const number = numbers.get(key);
      if (number !== undefined) keys.push(number);
    }
    found.push({ keys, at });
    at = end;
  }
  return found;
}

/** All places of an expression that is looked for everywhere. */
export function everywhere(expression: RegExp, text: string): Place[] {
  const places: Place[] = [];
  for (const { 0: words, index } of text.matchAll(expression)) {
    if (words) places.push([index, index + words.length]);
    if (places.length === AT_MOST) break;
  }
  return places;
}

function tryAt(tried: Tried, text: string, at: number, found: Map<string, Place[]>) {
  tried.expression ??= expressionOf(tried.wording, "y");
  tried.expression.lastIndex = at;
  if (tried.expression.test(text)) keep(found, tried.signal, [[at, tried.expression.lastIndex]]);
}

function search(tried: Tried, text: string, found: Map<string, Place[]>) {
  tried.expression ??= expressionOf(tried.wording, "g");
  keep(found, tried.signal, everywhere(tried.expression, text));
}

function keep(found: Map<string, Place[]>, signal: string, places: Place[]) {
  if (!places.length) return;
  const before = found.get(signal);
  if (!before) found.set(signal, places);
  else if (before.length < AT_MOST) before.push(...places);
}

/** In the order of the text; of places that lie over each other one is made, from the first to the last. */
function merged(places: Place[]): Place[] {
  places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const kept: Place[] = [];
  for (const [start, end] of places) {
    const last = kept.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else kept.push([start, end]);
  }
  return kept;
}
