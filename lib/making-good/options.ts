/** Which remedies fit, in which order, and which of them are proposed. */
import type { Choice, Failure, KeptOffer, Reading } from "../model";
import type { Remedy } from "../playbook/playbook";

/** More than three is no choice but a catalogue; one is none (Marinova, Singh & Singh 2018). */
const MOST = 3;
const PROPOSED = 2;

/** All that fit the main failure and what becomes of the product; their own wish first. */
export function fitting(
  remedies: Remedy[],
  failure: Failure,
  reading: Reading,
  { product }: Choice,
): Remedy[] {
  const wish = ({ answers }: Remedy) => {
    const at = reading.asks.findIndex((ask) => answers.includes(ask));
    return at < 0 ? reading.asks.length : at;
  };
  // Money nobody asked for does not lead: it reads as a price for what happened.
  const paid = ({ money }: Remedy) => (money ? 1 : 0);
  return remedies
    .filter((remedy) => remedy.failures.includes(failure))
    .filter((remedy) => !product || !remedy.product || remedy.product === product)
    .sort((a, b) => wish(a) - wish(b) || paid(a) - paid(b));
}

/** Whether they asked for it themselves. */
export function isAsked({ answers }: Remedy, { asks }: Reading): boolean {
  return asks.some((ask) => answers.includes(ask));
}

/** What the agent chose; else what was last offered for the same, with their wish; else the first ones. */
export function proposed(
  fit: Remedy[],
  reading: Reading,
  chosen?: string[],
  last?: Pick<KeptOffer, "options">,
): Remedy[] {
  const known = (ids: string[]) =>
    ids.map((id) => fit.find((remedy) => remedy.id === id)).filter((remedy) => remedy !== undefined);
  if (chosen) return known(chosen).slice(0, MOST);
  const wish = fit.filter((remedy) => isAsked(remedy, reading)).slice(0, 1);
  const before = known(last?.options ?? []);
  // Of what was offered before the wish may be one.
  const again = before.some((remedy) => isAsked(remedy, reading)) ? before : [...wish, ...before];
  if (before.length >= PROPOSED) return again.slice(0, MOST);
  return [...new Set([...again, ...apart(fit)])].slice(0, PROPOSED);
}

/** The same, the first two of different kinds where they can be: a fix, and money or a person. */
function apart(fit: Remedy[]): Remedy[] {
  const [first, ...others] = fit;
  if (!first) return [];
  const differs = others.find(({ answers }) => !answers.some((ask) => first.answers.includes(ask)));
  return differs ? [first, differs, ...others] : fit;
}
