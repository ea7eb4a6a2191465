/** Cases that ended more than satisfied, where the conditions speak for a delight and where they do not. */
import { aimOf } from "../../log/filter";
import type { ConditionId, Speaks } from "../../model";
import { type Counter, count, ended, none, type Share } from "./counter";

export interface Paradox {
  /** Recovered, of all that ended: the conditions speak for a delight, or not. */
  delight: Share;
  restore: Share;
  conditions: Record<ConditionId, Record<Speaks, Share>>;
}

const sides = (): Record<Speaks, Share> => ({ for: none(), against: none(), unknown: none() });

export function paradox(): Counter<Paradox> {
  const counted: Paradox = {
    delight: none(),
    restore: none(),
    conditions: { severity: sides(), first: sides(), cause: sides(), control: sides() },
  };
  return {
    add: (entry) => {
      if (!ended(entry)) return;
      const recovered = entry.outcome === "recovered";
      count(counted[aimOf(entry.conditions)], recovered);
      for (const id of Object.keys(counted.conditions) as ConditionId[])
        count(counted.conditions[id][entry.conditions[id]], recovered);
    },
    total: () => counted,
  };
}
