/** The unexpected extra: where there is room to delight, fitting what failed, and never twice on a ticket. */
import type { Failure, MakingGood } from "../model";
import { fill, type Words } from "../phrases/fill";
import { longestRun, said } from "../phrases/variety";
import type { Extra } from "../playbook/playbook";

/** @param texts the agent's messages on this ticket, and the draft */
export function extraFor(
  extras: Extra[],
  failure: Failure,
  words: Words,
  texts: string[],
): MakingGood["extra"] {
  const line = said(texts);
  if (extras.some(({ text }) => line.includes(` ${longestRun(text)} `))) return undefined;
  const fits = extras.find(
    (extra) => extra.failures.includes(failure) && (words.thing || !extra.text.includes("{thing}")),
  );
  if (!fits) return undefined;
  const { id, label, text } = fits;
  return { id, label, ...fill(`One thing more, from me: I'd like to ${text}.`, words) };
}
