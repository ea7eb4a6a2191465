/** Which phrases to offer now, best first, and the search over all of them. */
import type { Mine, Phrase, Reading, StageId, Suggestion, Ticket } from "../model";
import { phrases } from "./all";
import { type Case, caseOf } from "./case";
import { fill } from "./fill";
import { type Fit, fitOf } from "./fit";
import { look } from "./library";
import { asPhrase, type Hand, handOf, NOTHING_MINE } from "./mine";
import { alreadySaid, said, varied } from "./variety";

export interface Occasion {
  ticket: Ticket;
  reading: Reading;
  stage: StageId;
  /** The agent's earlier public messages, and the draft. */
  used: string[];
  /** The agent's own phrases, and what they do with all of them. */
  mine?: Mine | undefined;
  /** The team's phrases, from its playbook. */
  team?: readonly Phrase[];
  /** How many at most: 4 suggestions, 12 search results. */
  limit?: number;
}

/** The first apology leads among equals; a second is noise (Marinova et al. 2018), and other words lead. */
const FIRST_APOLOGY = 2;
const SECOND_APOLOGY = -3;

/** Phrases that fit this customer at this stage and have not been said yet. Same input, same order. */
export function suggest({
  ticket,
  reading,
  stage,
  used,
  mine = NOTHING_MINE,
  team = NO_TEAM,
  limit = 4,
}: Occasion): Suggestion[] {
  const one = caseOf(ticket, reading);
  const hand = handOf(mine);
  const line = said(used);
  const apology = line.includes(" sorry ") ? SECOND_APOLOGY : FIRST_APOLOGY;
  const ranked = [...phrases, ...team, ...mine.own.map((own) => asPhrase(own, stage))]
    .filter(({ id, stage: of }) => of === stage && !hand.isHidden(id))
    .filter((phrase) => !alreadySaid(phrase, line))
    .flatMap((phrase) => {
      const fit = fitOf(phrase, one);
      if (!fit) return [];
      const words = phrase.text.includes("sorry") ? apology : 0;
      return { phrase, fit, score: fit.score + words + handLead(phrase, hand, stage, reading) };
    })
    .sort(bestFirst(hand));
  return varied(ranked)
    .slice(0, limit)
    .map(({ phrase, fit }) => suggestion(phrase, one, hand, fit));
}

const NO_TEAM: readonly Phrase[] = [];
/** A team writes what it wants to be said: it leads among phrases that fit alike, as an agent's own do. */
const TEAM = 3;

const handLead = ({ id, source }: Phrase, hand: Hand, stage: StageId, reading: Reading) =>
  hand.leadOf(id, stage, reading) + (source === "team" && !hand.own.has(id) ? TEAM : 0);

const LONGEST_QUERY = 100;
/** What is before the agent now leads a search; what they hid comes after the rest that answers as well. */
const FOUND = { stage: 1.3, fits: 1.3, starred: 1.2, hidden: 0.5 };

/** Phrases of every stage that answer to `query`; those that fit this customer and stage come first. */
export function search(query: string, occasion: Occasion): Suggestion[] {
  const { ticket, reading, stage, mine = NOTHING_MINE, team = NO_TEAM, limit = 12 } = occasion;
  const asked = query.trim().slice(0, LONGEST_QUERY);
  if (!asked) return [];
  const one = caseOf(ticket, reading);
  const hand = handOf(mine);
  const phraseOf = (id: string): Phrase => {
    const own = hand.own.get(id);
    return own ? asPhrase(own, stage) : (byId.get(id) ?? team.find((phrase) => phrase.id === id)!);
  };
  const leadOf = (id: string) => {
    const phrase = phraseOf(id);
    const use = hand.recordOf(id);
    return (
      (phrase.stage === stage ? FOUND.stage : 1) *
      (fitOf(phrase, one) ? FOUND.fits : 1) *
      (use?.starred ? FOUND.starred : 1) *
      (use?.hidden ? FOUND.hidden : 1)
    );
  };
  return look(asked, mine.own.length ? mine.own : NOTHING_MINE.own, team, leadOf)
    .map(({ id, score }) => ({ phrase: phraseOf(id), score }))
    .sort(bestFirst(hand))
    .slice(0, limit)
    .map(({ phrase }) => suggestion(phrase, one, hand, fitOf(phrase, one)));
}

const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));

interface Ranked {
  phrase: Phrase;
  score: number;
}

/** Equals stand as the agent ordered their own, then by id. */
function bestFirst({ own }: Hand): (a: Ranked, b: Ranked) => number {
  const orderOf = ({ phrase }: Ranked) => own.get(phrase.id)?.order ?? Number.POSITIVE_INFINITY;
  return (a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    const [first, second] = [orderOf(a), orderOf(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.phrase.id < b.phrase.id ? -1 : 1;
  };
}

function suggestion(phrase: Phrase, { words }: Case, hand: Hand, fit: Fit | undefined): Suggestion {
  const use = hand.recordOf(phrase.id);
  return {
    phrase: phrase.id,
    stage: phrase.stage,
    ...fill(phrase.text, words),
    why: fit?.because ? `${phrase.why}; ${fit.because}` : phrase.why,
    ...(hand.own.has(phrase.id) && { own: true as const }),
    ...(use?.starred && { starred: true as const }),
    ...(use?.hidden && { hidden: true as const }),
  };
}
