/** The words for a follow-up that is due: a phrase of the library that fits this customer, ready to insert. */
import type { Mine, Phrase, Reading, ReminderKind, Suggestion, Ticket } from "../model";
import { phrases } from "../phrases/all";
import { fill, wordsFor } from "../phrases/fill";
import { suggest } from "../phrases/suggest";
import { KINDS } from "./kinds";

/** More than there are in the step: all that fit, in the library's own order. */
const ALL = 1000;

/**
 * @param team the team's phrases: those that it wrote for this kind of follow-up go first
 * @returns nothing where the kind has no words but the agent's own
 */
export function phraseFor(
  kind: ReminderKind,
  ticket: Ticket,
  reading: Reading,
  mine?: Mine,
  team: readonly Phrase[] = [],
): Suggestion | undefined {
  const { packs } = KINDS[kind];
  const teams = new Set(team.filter(({ followUp }) => followUp === kind).map(({ id }) => id));
  if (!packs.length && !teams.size) return undefined;
  const used = ticket.messages.filter(({ who }) => who === "agent").map(({ text }) => text);
  const fitting = suggest({ ticket, reading, stage: "act", used, mine, team, limit: ALL });
  const own = fitting.find(({ phrase }) => teams.has(phrase));
  if (own) return own;
  for (const pack of packs) {
    const best = fitting.find(({ phrase }) => packOf(phrase) === pack);
    if (best) return best;
  }
  return packs[0] === undefined ? undefined : unranked(packs[0], ticket, reading);
}

const packOf = (phrase: string) => phrase.slice(0, phrase.indexOf("."));

/** None fits, perhaps because nothing could be read: then the first one, as it is. */
function unranked(pack: string, ticket: Ticket, reading: Reading): Suggestion | undefined {
  const first = phrases.find(({ id }) => packOf(id) === pack);
  if (!first) return undefined;
  const { id, stage, text, why } = first;
  return { phrase: id, stage, ...fill(text, wordsFor(ticket, reading)), why };
}
