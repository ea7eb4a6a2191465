/** What the collapsed dock tells of the ticket: a word, a shape, the step. */
import type { Pill } from "@/lib/messages";
import type { Reading } from "@/lib/model";
import { isJudged } from "./judged";
import { TEMPERATURES } from "./words";

/** @param stage the plan's next one, as this team calls it */
export function pillOf(reading: Reading, stage: string): Pill {
  if (!isJudged(reading)) return { temperature: null, word: "Not sure", stage };
  return { temperature: reading.temperature, word: TEMPERATURES[reading.temperature], stage };
}
