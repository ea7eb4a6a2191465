/** How well a phrase fits what the customer said. */
import type { Phrase, Threat } from "../model";
import type { Case } from "./case";
import { blanksOf } from "./fill";

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
  /** As good as a phrase for any failure. */
  otherFailure: 0,
  /** The usual for their failure, where they have chosen otherwise. */
  notChosen: -2,
  repeat: 4,
  /** It takes up what they ask for, or how they put it. */
  heard: 4,
  notOurs: 6,
  /** The case stands as the phrase supposes: open, for a promise. */
  outcome: 3,
  /** For each step by which the range is narrower than all four temperatures. */
  temperature: 1,
  register: 1,
  /** It comes later in a case than a promise does. */
  laterThanAPromise: -2,
  /** It takes up that what we wrote before was not enough. */
  cameBack: 3,
  /** It needs what an agent seldom has at the first reply: the cause, or their name where no page tells it. */
  seldomKnown: -6,
  /** It would read "your [product or order]": last of all. */
  thingUnknown: -40,
};

const THREATS: Record<Threat, string> = {
  legal_regulator_threat: "answers the legal step",
  churn_threat: "answers that they may leave",
  public_warning: "answers the public warning",
};

/** @returns undefined where the phrase would be wrong for this customer. */
export function fitOf(phrase: Phrase, one: Case): Fit | undefined {
  if (!holds(phrase, one)) return undefined;
  const { failures, temperature = [0, 3], repeat, outcome, ours } = phrase.fits;
  const [coolest, hottest] = temperature;
  const threat = phrase.fits.threats?.find((threat) => one.reading.threats.includes(threat));
  const settled = outcome?.length === 1 && outcome[0] === "resolved_or_thanks";
  const reasons = heardIn(phrase);

  let score = WEIGHTS.temperature * (3 - (hottest - coolest)) + wordsScore(phrase, one);
  if (threat) score += WEIGHTS.threat;
  if (outcome) score += settled ? WEIGHTS.settled : WEIGHTS.outcome;
  if (repeat) score += WEIGHTS.repeat;
  if (ours === false) score += WEIGHTS.notOurs;
  if (reasons.length) score += WEIGHTS.heard;
  // Who has chosen gets what they chose, not what is usual for the failure.
  const isChoiceDue = phrase.stage === "act" && one.offered;
  if (failures && isChoiceDue) score += WEIGHTS.notChosen;
  else if (failures) {
    score += failures.some((is) => is === one.failure) ? WEIGHTS.mainFailure : WEIGHTS.otherFailure;
  }
  if (phrase.fits.answered) score += phrase.stage === "act" ? WEIGHTS.laterThanAPromise : WEIGHTS.cameBack;
  if (phrase.fits.agentKnows) score += WEIGHTS.seldomKnown;
  if (phrase.register === registerFor(one)) score += WEIGHTS.register;

  const because =
    (threat && THREATS[threat]) ||
    (repeat && "fits a second failure") ||
    (settled && "fits a settled case") ||
    (ours === false && "fits a cause that is not ours") ||
    (coolest >= 2 && "fits an angry customer") ||
    reasons[0];
  return because ? { score, because } : { score };
}

/** Whether all that the phrase takes for granted is so. */
function holds({ fits }: Phrase, one: Case): boolean {
  const { reading } = one;
  const [coolest, hottest] = fits.temperature ?? [0, 3];
  const some = <Of>(wanted: Of[] | undefined, found: Of[]) =>
    !wanted || wanted.some((value) => found.includes(value));
  return (
    some(fits.threats, reading.threats) &&
    some(fits.outcome, [one.outcome]) &&
    some(fits.failures, one.failures) &&
    some(fits.feelings, one.feelings) &&
    some(fits.asks, reading.asks) &&
    (fits.repeat === undefined || fits.repeat === one.again) &&
    reading.temperature >= coolest &&
    reading.temperature <= hottest &&
    (fits.ours === undefined || fits.ours !== one.notOurs) &&
    (!fits.waiting || one.waiting) &&
    (!fits.money || one.money) &&
    (fits.sarcasm === undefined || fits.sarcasm === one.sarcasm) &&
    (!fits.question || one.question) &&
    (!fits.answered || one.answered)
  );
}

/** What of their words it takes up, in words for the agent. */
function heardIn({ fits }: Phrase): string[] {
  const reasons: [unknown, string][] = [
    [fits.asks, "fits what they ask for"],
    [fits.feelings?.includes("anxiety_urgency"), "fits their worry"],
    [fits.feelings?.includes("confusion"), "fits their confusion"],
    [fits.sarcasm, "fits their sarcasm"],
    [fits.waiting, "fits a long wait"],
    [fits.question, "fits their question"],
  ];
  return reasons.filter(([is]) => is).map(([, words]) => words);
}

/** Formal where a lawyer may read it, plain for the angry, warm otherwise (Villarroel Ordenes et al. 2019). */
function registerFor({ reading }: Case): Phrase["register"] {
  if (reading.threats.includes("legal_regulator_threat")) return "formal";
  return reading.temperature >= 2 ? "plain" : "warm";
}

/** What the agent decides (what, when, how much) costs nothing: every promise has such blanks. */
function wordsScore({ text }: Phrase, { words }: Case): number {
  const blanks = blanksOf(text);
  let score = 0;
  if (blanks.includes("thing")) score += words.thing ? WEIGHTS.thing : WEIGHTS.thingUnknown;
  if (blanks.includes("cause") || (blanks.includes("agent") && !words.agent)) score += WEIGHTS.seldomKnown;
  return score;
}
