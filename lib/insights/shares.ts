/** The shares that are spoken of, from what was counted. */
import type { Share } from "./counters/counter";
import type { Ends } from "./counters/ends";
import type { Figures } from "./figures";

/** Ended, and it was said how. */
export const endedOf = ({ recovered, restored, lost }: Ends) => recovered + restored + lost;

/** Put right or better, of those that ended. */
export const rightOf = ({ ends }: Pick<Figures, "ends">): Share => ({
  some: ends.recovered + ends.restored,
  of: endedOf(ends),
});

export const coolerOf = ({ heat, cases }: Figures): Share => ({ some: heat.cooler, of: cases });

/** Kept in time, of those that are no longer open. */
export const keptOf = ({ promises: { kept, late } }: Figures): Share => ({ some: kept, of: kept + late });

export const doneOf = ({ followUps: { set, done } }: Figures): Share => ({ some: done, of: set });
