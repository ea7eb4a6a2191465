/** The words for a follow-up that is due: a phrase of the library that fits this customer, ready to insert. */
import type { Mine, Reading, ReminderKind, Suggestion, Ticket } from "../model";
import { phrases } from "../phrases/all";
import { fill, wordsFor } from "../phrases/fill";
import { suggest } from "../phrases/suggest";
import { KINDS } from "./kinds";

/** More than there are in the step: all that fit, in the library's own order. */
const ALL = 1000;

/** @returns nothing where the kind has no words but the agent's own */
export function phraseFor(
  kind: ReminderKind,
  ticket: Ticket,
  reading: Reading,
  mine?: Mine,
): Suggestion | undefined {
  const { packs } = KINDS[kind];
  if (!packs.length) return undefined;
  const used = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
  const fitting = suggest({ ticket, reading, stage: "act", used, ...(mine && { mine }), limit: ALL });
  for (const pack of packs) {
    const best = fitting.find(({ phrase }) => packOf(phrase) === pack);
    if (best) return best;
  }
  return unranked(packs[0]!, ticket, reading);
}

const packOf = (phrase: string) => phrase.slice(0, phrase.indexOf("."));

/** None fits, perhaps because nothing could be read: then the first one, as it is. */
function unranked(pack: string, ticket: Ticket, reading: Reading): Suggestion | undefined {
  const first = phrases.find(({ id }) => packOf(id) === pack);
  if (!first) return undefined;
  const { id, stage, text, why } = first;
  return { phrase: id, stage, ...fill(text, wordsFor(ticket, reading)), why };
}
