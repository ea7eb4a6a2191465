/** What was promised, and what became of it. */
import type { Counter } from "./counter";

export interface Promises {
  made: number;
  /** In time. */
  kept: number;
  late: number;
  /** Cases in which at least one was late. */
  lateIn: number;
}

export function promises(): Counter<Promises> {
  const counted = { made: 0, kept: 0, late: 0, lateIn: 0 };
  return {
    add: ({ promises: { made, kept, late } }) => {
      counted.made += made;
      counted.kept += kept;
      counted.late += late;
      if (late) counted.lateIn++;
    },
    total: () => counted,
  };
}
