/** What the collapsed dock tells of the ticket: a word, a shape, the step. */
import type { Pill } from "@/lib/messages";
import { isJudged } from "./judged";
import type { Guidance } from "./props";
import { TEMPERATURES } from "./words";

export function pillOf(guidance: Guidance | undefined): Pill | null {
  if (!guidance) return null;
  const { reading, plan } = guidance;
  const stage = plan.next.stage;
  if (!isJudged(reading)) return { temperature: null, word: "Not sure", stage };
  return { temperature: reading.temperature, word: TEMPERATURES[reading.temperature], stage };
}
