/** Which phrases to offer now, best first, and the search over all of them. */
import MiniSearch from "minisearch";
import type { Phrase, Reading, StageId, Suggestion, Ticket } from "../model";
import { phrases } from "./all";
import { fill, type Words, wordsFor } from "./fill";
import { type Fit, fitOf } from "./fit";
import { topicsOf } from "./topics";
import { alreadySaid, said, varied } from "./variety";

export interface Occasion {
  ticket: Ticket;
  reading: Reading;
  stage: StageId;
  /** The agent's earlier public messages, and the draft. */
  used: string[];
  /** How many at most: 4 suggestions, 12 search results. */
  limit?: number;
}

/** The first apology leads among equals; a second is noise (Marinova et al. 2018), and other words lead. */
const FIRST_APOLOGY = 2;
const SECOND_APOLOGY = -3;

/** Phrases that fit this customer at this stage and have not been said yet. Same input, same order. */
export function suggest({ ticket, reading, stage, used, limit = 4 }: Occasion): Suggestion[] {
  const words = wordsFor(ticket, reading);
  const line = said(used);
  const apology = line.includes(" sorry ") ? SECOND_APOLOGY : FIRST_APOLOGY;
  const ranked = phrases
    .filter((phrase) => phrase.stage === stage && !alreadySaid(phrase, line))
    .flatMap((phrase) => {
      const found = fitOf(phrase, reading, words);
      if (!found) return [];
      const score = found.score + (phrase.text.includes("sorry") ? apology : 0);
      return { phrase, fit: found, score };
    })
    .sort(bestFirst);
  return varied(ranked)
    .slice(0, limit)
    .map((one) => suggestion(one.phrase, words, one.fit));
}

/** Phrases of every stage that answer to `query`; those that fit this customer and stage come first. */
export function search(query: string, { ticket, reading, stage, limit = 12 }: Occasion): Suggestion[] {
  const asked = query.trim().slice(0, LONGEST_QUERY);
  if (!asked) return [];
  const words = wordsFor(ticket, reading);
  index ??= indexOf(phrases);
  const hits = index.search(asked, {
    prefix: true,
    // A letter wrong, or in longer words two swapped.
    fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 && 1),
    boost: { topics: 2 },
    boostDocument: (id) => {
      const phrase = byId.get(id)!;
      return (phrase.stage === stage ? 1.3 : 1) * (fitOf(phrase, reading, words) ? 1.3 : 1);
    },
  });
  return hits
    .map(({ id, score }) => ({ phrase: byId.get(id)!, score }))
    .sort(bestFirst)
    .slice(0, limit)
    .map(({ phrase }) => suggestion(phrase, words, fitOf(phrase, reading, words)));
}

const LONGEST_QUERY = 100;
const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
/** Built at the first search: most tickets need none. */
let index: MiniSearch | undefined;

function indexOf(all: Phrase[]): MiniSearch {
  const made = new MiniSearch({ fields: ["text", "why", "topics"] });
  made.addAll(
    all.map((phrase) => ({
      id: phrase.id,
      text: phrase.text.replaceAll(/\{\w+\}/g, ""),
      why: phrase.why,
      topics: topicsOf(phrase),
    })),
  );
  return made;
}

function bestFirst(a: { phrase: Phrase; score: number }, b: { phrase: Phrase; score: number }): number {
  return b.score - a.score || (a.phrase.id < b.phrase.id ? -1 : 1);
}

function suggestion(phrase: Phrase, words: Words, found: Fit | undefined): Suggestion {
  const why = found?.because ? `${phrase.why}; ${found.because}` : phrase.why;
  return { phrase: phrase.id, stage: phrase.stage, ...fill(phrase.text, words), why };
}
