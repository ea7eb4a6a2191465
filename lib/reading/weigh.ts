/**
 * From single messages to the state now. Heat cools: a message counts half as much for every calm turn of
 * theirs since; who complains again has not cooled.
 */
import type { Signal } from "../model";
import type { Heard, Hit } from "./heard";
import { WEIGHTS } from "./model/weights";
import { sumOf, UNNAMED } from "./score";

/** Turns that still count; older ones weigh next to nothing. */
const REMEMBERED = 4;
/** Below it a turn is calm enough to cool what was before: half of what is called annoyed. */
const CALM = 0.5;

/**
 * The signals of the state now, strongest first: those of the message that is hottest by now. The score is
 * the sum of their weights, exactly: weights are 64ths, and halves of them. What other messages say is told
 * as well, and weighs nothing.
 */
export function weigh(heard: Heard[], resolved: boolean, again: Signal | undefined): Signal[] {
  const last = heard.at(-1)?.turn ?? 0;
  const ageOf = ({ turn }: Heard) => last - turn;
  const hot = new Set(heard.filter(({ score }) => score >= CALM).map(({ turn }) => turn));
  const calmSince = ({ turn }: Heard) =>
    Array.from({ length: last - turn }, (_, at) => turn + 1 + at).filter((later) => !hot.has(later)).length;
  const shareOf = (one: Heard) => 1 / 2 ** calmSince(one);
  const heatOf = (one: Heard) => one.score * shareOf(one);
  // What they call solved no longer heats.
  const counted = heard.filter((one) => ageOf(one) < (resolved ? 1 : REMEMBERED));
  const warm = counted.filter((one) => ageOf(one) === 0 || one.score > 0);
  const hottest = warm.toReversed().reduce((a, b) => (heatOf(b) > heatOf(a) ? b : a));
  const found = new Map<string, Signal>();
  for (const hit of hottest.hits) found.set(hit.id, cooled(hit, shareOf(hottest)));
  for (const { hits } of counted.toReversed())
    for (const hit of hits)
      if (!found.has(hit.id) && !UNNAMED.includes(hit.id)) found.set(hit.id, cooled(hit, 0));
  // Whoever is angry already is not made furious by that alone.
  const angry = sumOf([...found.values()]) >= WEIGHTS.thresholds[1];
  if (again && !resolved && !angry) found.set(again.id, again);
  return [...found.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function cooled({ id, rule, weight, spans }: Hit, share: number): Signal {
  const places = spans.map((span) => ({ ...span, weight: span.weight * share }));
  return { id, weight: weight * share, spans: places, because: rule.because };
}

/** A second complaint after an answer: the answer did not help. The evidence is what they say now. */
export function wroteAgain(heard: Heard[]): Signal | undefined {
  const last = heard.at(-1)?.turn ?? 0;
  const complains = ({ hits }: Heard) => hits.some(({ rule }) => rule.says?.failure || rule.weight >= 1);
  const before = heard.some((one) => one.turn < last && complains(one));
  const now = heard.findLast((one) => one.turn === last && one.score >= 0.75 && complains(one));
  const evidence = now?.hits.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];
  if (!before || !evidence) return;
  return {
    id: "wrote-again",
    weight: 0.25,
    spans: evidence.spans.slice(0, 1).map((span) => ({ ...span, weight: 0.25 })),
    because: "complains again after your answer",
  };
}
