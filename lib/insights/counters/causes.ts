/** Why things failed, the commonest first. */
import type { Counter, Period } from "./counter";
import { PARTS, partOf } from "./course";

export interface CauseCount {
  id: string;
  cases: number;
  /** Of these, how many in each part of the period. */
  course: number[];
}
export interface Causes {
  /** Those that were said; the same number of cases, in the order of their ids. */
  said: CauseCount[];
  unsaid: number;
}

export function causes(period: Period): Counter<Causes> {
  const said = new Map<string, CauseCount>();
  let unsaid = 0;
  return {
    add: ({ cause, made }) => {
      if (cause === undefined) {
        unsaid++;
        return;
      }
      const one = said.get(cause) ?? { id: cause, cases: 0, course: Array<number>(PARTS).fill(0) };
      said.set(cause, one);
      one.cases++;
      one.course[partOf(period, made)]!++;
    },
    total: () => ({
      said: [...said.values()].sort((a, b) => b.cases - a.cases || (a.id < b.id ? -1 : 1)),
      unsaid,
    }),
  };
}
