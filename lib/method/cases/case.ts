/** When the next thing is not the next open prompt. */
import type { Next } from "../../model";
import type { Progress } from "../progress";
import type { Facts } from "../stage";

export type Words = Pick<Next, "what" | "why">;

export interface Occasion {
  facts: Facts;
  progress: Progress[];
  /** The stage to be in. */
  focus: Progress;
  /** How long they have waited for an answer, ms, where that is known. */
  waiting: number | undefined;
}

export type Case = (occasion: Occasion) => Words | undefined;
