/**
 * The customer's own word for what failed, ready for "your …". Every noun of a message gets points for what
 * the words around it say: that it broke, was waited for, was bought, or is only where something stood. The
 * most points win; with few, nothing is said, for a wrong noun is worse than none.
 */
import type { Reading } from "../model";
import { normalise, type Piece, sentences } from "../text";
import { type Heard, type Hit, READ_AT_MOST } from "./heard";
import { isIn } from "./noun-phrase";
import { type Candidate, candidates } from "./thing-candidates";
import { isAmiss } from "./thing-cues";
import { GENERIC, PARTS, SHARED } from "./thing-known";

export function thingIn(heard: Heard[]): Reading["thing"] {
  if (!heard.some(complains)) return;
  // The telling is in the first message that names the failure; later ones say "it".
  let found: Reading["thing"];
  for (const one of heard) {
    const best = bestOf(one);
    if (best && best.points >= SURE) return asTold(one, best);
    if (best && best.points >= ENOUGH) found ??= asTold(one, best);
  }
  return found;
}

/** From here on no later message is asked; below, none is trusted. */
const SURE = 4;
const ENOUGH = 2.7;
/** Sentences of a message, and letters of a sentence, that are looked at. */
const SENTENCES = 40;
const LONGEST = 600;

const POINTS = {
  lead: { my: 2, the: 1, a: 0, bare: 0.5, your: -0.5 },
  part: { harmed: 2.5, "shut out": 2.5, "complained of": 2, ordered: 3, placed: -3 },
  known: 1.5,
  /** Nothing known, but a name of two words; and what may be a person, by its ending. */
  name: 0.75,
  person: -2.5,
  failed: 2,
  subject: 2,
  generic: -1,
  partOnly: -2,
  shared: -1,
  /** Its sentence names the failure; or speaks of trouble. */
  telling: 1,
  amiss: 0.75,
  /** For each later sentence, and each time it is named again. */
  later: -0.1,
  again: 0.75,
  /** The next sentence says of "it" what is amiss. */
  meant: 1,
};

/** Signals of a customer who is content. */
const GLAD = new Set(["gratitude", "praise", "resolved", "thanks-alone"]);

interface Weighed extends Candidate {
  points: number;
}

function bestOf({ own, hits, told }: Heard): Weighed | undefined {
  const spans = failedIn(hits).flatMap((hit) => hit.spans);
  const parts = sentences(normalise(own.slice(0, READ_AT_MOST)))
    .slice(0, SENTENCES)
    .map(shortened);
  const named = new Map<string, number>();
  let best: Weighed | undefined;
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]?.text ?? "";
    const telling = spans.some((span) => span.start < part.end && span.end > part.start);
    const amiss = told.failures.length || isAmiss(part.text);
    const meant = /\b(?:it|they|them)\b/.test(next) && isAmiss(next);
    const said = (telling ? POINTS.telling : amiss ? POINTS.amiss : 0) + (meant ? POINTS.meant : 0);
    for (const one of candidates(part)) {
      const before = named.get(one.head) ?? 0;
      named.set(one.head, before + 1);
      const points = pointsOf(one) + said + POINTS.later * at + POINTS.again * Math.min(2, before);
      if (!best || points > best.points) best = { ...one, points };
    }
  }
  return best;
}

/** A sentence without an end is no sentence of a person's: its beginning says enough. */
function shortened({ text, start, end }: Piece): Piece {
  return { text: text.slice(0, LONGEST), start, end: Math.min(end, start + LONGEST) };
}

/** "Singer", "tutor", "stylist", "postwoman". */
const PERSON = /(?:[^t]er|or|ist|ian)s?$/;

function pointsOf(one: Candidate): number {
  const only = one.text === one.head;
  return (
    POINTS.lead[one.lead] +
    (one.part ? POINTS.part[one.part] : 0) +
    (one.known ? POINTS.known : only ? 0 : POINTS.name) +
    (!one.known && one.lead !== "my" && one.part !== "ordered" && PERSON.test(one.head) ? POINTS.person : 0) +
    (one.failed ? POINTS.failed : 0) +
    (one.subject ? POINTS.subject : 0) +
    (only && isIn(GENERIC, one.head) ? POINTS.generic : 0) +
    (only && isIn(PARTS, one.head) ? POINTS.partOnly : 0) +
    (isIn(SHARED, one.head) ? POINTS.shared : 0)
  );
}

function failedIn(hits: Hit[]): Hit[] {
  return hits.filter(({ rule }) => rule.says?.failure);
}

/** Who writes to a helpdesk and neither asks nor is glad complains, in whatever words. */
function complains({ own, hits, told }: Heard): boolean {
  if (told.failures.length || failedIn(hits).length) return true;
  const text = normalise(own.slice(0, READ_AT_MOST));
  return isAmiss(text) || !(text.includes("?") || hits.some(({ id }) => GLAD.has(id)));
}

function asTold({ own, message }: Heard, { start, end }: Candidate): Reading["thing"] {
  return { text: asWritten(own.slice(start, end)), span: { message: message.id, start, end } };
}

/** As they wrote it, on one line; in lower case where they shouted, or where only the first letter stood out. */
function asWritten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  const shouted = line === line.toUpperCase() && line.length > 4;
  return shouted ? line.toLowerCase() : line;
}
