/** The same for each way to fail a customer, the commonest first. */
import { cooledOf } from "../../log/filter";
import type { Recovery } from "../../model";
import type { Counter } from "./counter";
import { type Ends, endOf, noEnds } from "./ends";

export interface FailureCount {
  id: Recovery["failure"];
  cases: number;
  ends: Ends;
  /** Cases whose last words were cooler than the first. */
  cooler: number;
}

export function failures(): Counter<FailureCount[]> {
  const counted = new Map<FailureCount["id"], FailureCount>();
  return {
    add: (entry) => {
      const one = counted.get(entry.failure) ?? { id: entry.failure, cases: 0, ends: noEnds(), cooler: 0 };
      counted.set(entry.failure, one);
      one.cases++;
      one.ends[endOf(entry)]++;
      if (cooledOf(entry.temperature) === "cooler") one.cooler++;
    },
    total: () => [...counted.values()].sort((a, b) => b.cases - a.cases || (a.id < b.id ? -1 : 1)),
  };
}
