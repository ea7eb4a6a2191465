/** How well a phrase fits what the customer said. */
import type { Phrase, Reading, Threat } from "../model";
import { blanksOf, type Words } from "./fill";

export interface Fit {
  /** Higher is better; only the order means something. */
  score: number;
  /** What about this customer it answers, in words for the agent; absent where it fits anybody. */
  because?: string;
}

/**
 * A threat or a thank-you decides what may be said at all, so it outweighs the rest. Then the customer's
 * own word for what failed (Packard & Berger 2021), the failure, and that it happened before.
 */
const WEIGHTS = {
  threat: 12,
  settled: 10,
  thing: 8,
  mainFailure: 6,
  otherFailure: 4,
  repeat: 4,
  /** The case stands as the phrase supposes: open, for a promise. */
  outcome: 3,
  /** For each step by which the range is narrower than all four temperatures. */
  temperature: 1,
  /** It needs what an agent seldom has at the first reply: the cause, or their name where no page tells it. */
  seldomKnown: -3,
  /** It would read "your [product or order]": last of all. */
  thingUnknown: -40,
};

const THREATS: Record<Threat, string> = {
  legal_regulator_threat: "answers the legal step",
  churn_threat: "answers that they may leave",
  public_warning: "answers the public warning",
};

/** @returns undefined where the phrase would be wrong for this customer. */
export function fitOf(phrase: Phrase, reading: Reading, words: Words): Fit | undefined {
  const { failures, temperature, repeat, outcome, threats } = phrase.fits;
  const threat = threats?.find((one) => reading.threats.includes(one));
  if (threats && !threat) return undefined;
  if (outcome && !outcome.includes(reading.outcome)) return undefined;
  if (repeat !== undefined && repeat !== reading.repeat) return undefined;
  const [coolest, hottest] = temperature ?? [0, 3];
  if (reading.temperature < coolest || reading.temperature > hottest) return undefined;
  // Failures stand in the reading with the main one first.
  const failure = failures ? reading.failures.findIndex((one) => failures.includes(one)) : undefined;
  if (failure === -1) return undefined;

  const settled = outcome?.length === 1 && outcome[0] === "resolved_or_thanks";
  let score = WEIGHTS.temperature * (3 - (hottest - coolest)) + wordsScore(phrase, words);
  if (threat) score += WEIGHTS.threat;
  if (outcome) score += settled ? WEIGHTS.settled : WEIGHTS.outcome;
  if (repeat) score += WEIGHTS.repeat;
  if (failure !== undefined) score += failure === 0 ? WEIGHTS.mainFailure : WEIGHTS.otherFailure;

  const because =
    (threat && THREATS[threat]) ||
    (repeat && "fits a second failure") ||
    (settled && "fits a settled case") ||
    (coolest >= 2 && "fits an angry customer");
  return because ? { score, because } : { score };
}

/** What the agent decides (what, when, how much) costs nothing: every promise has such blanks. */
function wordsScore({ text }: Phrase, words: Words): number {
  const blanks = blanksOf(text);
  let score = 0;
  if (blanks.includes("thing")) score += words.thing ? WEIGHTS.thing : WEIGHTS.thingUnknown;
  if (blanks.includes("cause") || (blanks.includes("agent") && !words.agent)) score += WEIGHTS.seldomKnown;
  return score;
}
