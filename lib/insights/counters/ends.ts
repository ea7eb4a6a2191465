/** How the cases ended. */
import type { RecoveryOutcome } from "../../model";
import type { Counter } from "./counter";

/** `unsaid`: closed, and nobody has said how it ended. */
export type End = RecoveryOutcome | "unsaid" | "open";
export type Ends = Record<End, number>;

export const noEnds = (): Ends => ({ recovered: 0, restored: 0, lost: 0, unsaid: 0, open: 0 });

export const endOf = (entry: { closed: boolean; outcome: RecoveryOutcome | undefined }): End =>
  entry.closed ? (entry.outcome ?? "unsaid") : "open";

export function ends(): Counter<Ends> {
  const counted = noEnds();
  return {
    add: (entry) => {
      counted[endOf(entry)]++;
    },
    total: () => counted,
  };
}
