/** The drills, each with its costs in their order. */
import { costsOf, drills, FEELINGS, judgeSentence } from "@/lib/practice/drill";
import type { DrillCard } from "../desk/practice/props";

/** Feelings in turn, so that no two drills in a row have the same answer. */
const CARDS: DrillCard[] = drills
  .toSorted((one, other) => Number(one.id.slice(-1)) - Number(other.id.slice(-1)))
  .map((drill) => ({ drill, costs: costsOf(drill) }));

export function useDrills() {
  return { feelings: FEELINGS, drills: CARDS, judge: judgeSentence };
}
