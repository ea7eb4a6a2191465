/**
 * What one signal is: a plain object, one file each in `signals/`, whose name is its id. Adding a file adds
 * the signal; its own examples are its tests.
 */
import type { Ask, Failure, Threat } from "../model";
import type { Pattern } from "./pattern";

export interface SignalRule {
  /** Above 0 heats, below 0 calms, 0 only informs; in quarters. Where the fitting of its weight begins. */
  weight: number;
  /** Added for each further place in the same message, for two more at most. In quarters. */
  more?: number;
  /** `anyOf(…)`, or a global expression of bounded repetitions. */
  pattern: Pattern;
  /** Look at the letters as they were written; else in lower case, quotes straight. */
  asWritten?: true;
  /** A hit does not count where it is denied ("not"), only supposed ("if"), or taken back after it ("but"). */
  unless?: ("negated" | "supposed" | "contradicted")[];
  /** Counts only in a message that also says that something failed or happened again; false: only in others. */
  besideFailure?: boolean;
  /** Counts only in a message that also complains: of a failure, or in any heated word. */
  besideComplaint?: true;
  /** In words for the agent: "says that it is the third time". */
  because: string;
  says?: {
    threat?: Threat;
    failure?: Failure;
    repeat?: true;
    /** Something is amiss, whatever it is. */
    trouble?: true;
    severity?: 1 | 2;
    ask?: Ask;
    resolved?: true;
  };
  examples: { flagged: string[]; fine: string[] };
  source: string;
}
