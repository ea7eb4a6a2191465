/** The counts of several threads put together. */
import type { Counted } from "./counted.ts";
import { put, type Ten } from "./ten.ts";

export function together(one: Counted, other: Counted): Counted {
  return {
    ...(sum(one, other) as Counted),
    undatedWords: best(one.undatedWords, other.undatedWords),
    best: best(one.best, other.best),
    worst: best(one.worst, other.worst),
  };
}

function best<T>(one: Ten<T>, other: Ten<T>): Ten<T> {
  const all = [...one];
  for (const ranked of other) put(all, ranked.rank, ranked.line, () => ranked.one);
  return all;
}

/** Numbers are added wherever they stand; what only one of them has is taken from it. */
function sum(one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  if (typeof one === "number") return one + (other as number);
  if (one instanceof Map) {
    const theirs = other as Map<unknown, unknown>;
    return new Map(
      [...new Set([...one.keys(), ...theirs.keys()])].map((key) => [key, sum(one.get(key), theirs.get(key))]),
    );
  }
  if (Array.isArray(one)) return one.map((value, at) => sum(value, (other as unknown[])[at]));
  if (typeof one !== "object" || one === null) return one;
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, sum(value, (other as Record<string, unknown>)[key])]),
  );
}
