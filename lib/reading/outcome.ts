/** How the customer left it in their last turn. */
import type { Reading } from "../model";
import type { Heard } from "./heard";

/** A complaint begins here: from this score on a message is called annoyed. */
const UPSET = 1;

export function outcomeOf(turn: Heard[]): Reading["outcome"] {
  if (turn.some(({ score, told }) => score >= UPSET || told.threats.length)) return "unhappy";
  return turn.some(({ told }) => told.resolved) ? "resolved_or_thanks" : "neutral_open";
}
