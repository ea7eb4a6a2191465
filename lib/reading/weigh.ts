/**
 * From single messages to the state now. Heat cools: each signal counts once, where it is strongest, and
 * half as much for every answer that came since. What calms counts only in the last turn.
 */
import type { Signal } from "../model";
import type { Heard } from "./heard";

/** Turns that still count; older ones weigh next to nothing. */
const REMEMBERED = 4;

/**
 * The signals of the state now, strongest first. The score is the sum of their weights, exactly: weights
 * are quarters, and halves of them.
 */
export function weigh(heard: Heard[], resolved: boolean, again: Signal | undefined): Signal[] {
  const last = heard.at(-1)?.turn ?? 0;
  const strongest = new Map<string, Signal>();
  for (const { hits, turn } of heard) {
    const age = last - turn;
    // What they call solved no longer heats.
    if (age >= REMEMBERED || (resolved && age > 0)) continue;
    for (const { id, rule, weight, spans } of hits) {
      if (weight < 0 && age > 0) continue;
      const now: Signal = { id, weight: weight / 2 ** age, spans, because: rule.because };
      const before = strongest.get(id);
      if (!before || Math.abs(now.weight) >= Math.abs(before.weight)) strongest.set(id, now);
    }
  }
  if (again && !resolved) strongest.set(again.id, again);
  return [...strongest.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
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
    spans: evidence.spans.slice(0, 1),
    because: "complains again after your answer",
  };
}
