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
  if (given(extras, texts).length) return undefined;
  const fits = extras.find(
    (extra) => extra.failures.includes(failure) && (words.thing || !extra.text.includes("{thing}")),
  );
  if (!fits) return undefined;
  const { id, label, text } = fits;
  return { id, label, ...fill(`One thing more, from me: I'd like to ${text}.`, words) };
}

/** Those of a playbook's things that the texts give, in its own words. */
export function given<Of extends { text: string }>(all: Of[], texts: string[]): Of[] {
  const line = said(texts);
  return all.filter(({ text }) => line.includes(` ${longestRun(text)} `));
}
