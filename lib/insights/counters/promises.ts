/** What was promised, and what became of it. */
import type { Counter } from "./counter";

export interface Promises {
  made: number;
  /** In time. */
  kept: number;
  late: number;
  /** Cases in which at least one was made, kept, late, or either of the last two. */
  madeIn: number;
  keptIn: number;
  lateIn: number;
  settledIn: number;
}

export function promises(): Counter<Promises> {
  const counted = { made: 0, kept: 0, late: 0, madeIn: 0, keptIn: 0, lateIn: 0, settledIn: 0 };
  return {
    add: ({ promises: { made, kept, late } }) => {
      counted.made += made;
      counted.kept += kept;
      counted.late += late;
      if (made) counted.madeIn++;
      if (kept) counted.keptIn++;
      if (late) counted.lateIn++;
      if (kept + late) counted.settledIn++;
    },
    total: () => counted,
  };
}
