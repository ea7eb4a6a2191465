/** A playbook without any part, and ways to change one. */
import type { TeamPlaybook } from "../../lib/playbook/team";
import { FULL } from "./files";

export const EMPTY: TeamPlaybook = { app: "Amends", version: 1, name: "Our team" };

type Loose = { [key: string]: unknown };

/** The full one, changed as data. */
export function changed(change: (playbook: Loose & Record<keyof TeamPlaybook, never>) => unknown): unknown {
  const copy = structuredClone(FULL) as unknown as Loose & Record<keyof TeamPlaybook, never>;
  change(copy);
  return copy;
}

/** Every place of a value: the path that leads to it. */
export function placesIn(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Loose)[key as string], [...path, key]))];
}

/** A copy with another value at a place; `remove` takes it away. */
export function put(value: unknown, [first, ...rest]: PropertyKey[], other: unknown): unknown {
  if (first === undefined) return other;
  const copy = structuredClone(value) as Loose;
  let at = copy;
  let key = first;
  for (const next of rest) {
    at = at[key as string] as Loose;
    key = next;
  }
  if (other === REMOVE && Array.isArray(at)) at.splice(Number(key), 1);
  else if (other === REMOVE) delete at[key as string];
  else Object.defineProperty(at, key, { value: other, enumerable: true, configurable: true, writable: true });
  return copy;
}

export const REMOVE = Symbol("remove");
