/**
 * The customer's own word for what failed, ready for "your …": a noun after "my", "the" or "I ordered a",
 * or a known thing near the failure. Left out where no rule is sure: a wrong noun is worse than none.
 */
import type { Failure, Reading, Span } from "../model";
import { normalise, type Piece, sentences } from "../text";
import { type Heard, type Hit, READ_AT_MOST } from "./heard";
import { type Candidate, candidates, headOf, LEAD } from "./thing-candidates";
import { GENERIC, MINE, ONLY_FOR, THINGS } from "./thing-words";

type Place = Pick<Span, "start" | "end">;

export function thingIn(heard: Heard[]): Reading["thing"] {
  // The telling is in the first message that names the failure; later ones say "it".
  const telling = heard.filter(({ hits }) => failedIn(hits).length);
  for (const one of telling) {
    const found = thingNear(failedIn(one.hits), sentencesOf(one));
    if (found) return asTold(one, found);
  }
  // "My kettle came today." "It is broken.": what is theirs, in the messages up to the telling.
  const failures = failuresOf(telling.flatMap(({ hits }) => hits));
  for (const one of telling.length ? heard.slice(0, heard.indexOf(telling[0]!) + 1) : []) {
    const found = sentencesOf(one)
      .flatMap(candidates)
      .find(({ lead, known, text }) => known && LEAD[lead] === LEAD.my && mayFail(headOf(text), failures));
    if (found) return asTold(one, found);
  }
}

function failedIn(hits: Hit[]): Hit[] {
  return hits.filter(({ rule }) => rule.says?.failure);
}

function failuresOf(hits: Hit[]): Set<Failure> {
  return new Set(hits.flatMap(({ rule }) => rule.says?.failure ?? []));
}

function sentencesOf({ own }: Heard): Piece[] {
  return sentences(normalise(own.slice(0, READ_AT_MOST)));
}

function asTold({ own, message }: Heard, { start, end }: Candidate): Reading["thing"] {
  return { text: asWritten(own.slice(start, end)), span: { message: message.id, start, end } };
}

/** In the failure's sentence, or else in the two before it and the one after. */
function thingNear(failed: Hit[], parts: Piece[]): Candidate | undefined {
  const told = failuresOf(failed);
  const spans = failed.flatMap((hit) => hit.spans);
  const holds = (part: Piece) => spans.some((span) => span.start < part.end && span.end > part.start);
  const near = parts.findIndex(holds);
  return parts
    .filter((part, at) => holds(part) || (at >= near - 2 && at <= near + 1))
    .flatMap((part) => candidates(part))
    .filter(({ text }) => mayFail(headOf(text), told))
    .map((one) => ({ ...one, points: pointsOf(one, spans) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.start - b.start)[0];
}

/** Money is taken from an account; only who is locked out has lost it. Behaviour fails only a known thing. */
function mayFail(head: string, told: Set<Failure>): boolean {
  const only = ONLY_FOR[head];
  if (only) return only.some((failure) => told.has(failure));
  return told.size > 1 || !told.has("staff_behaviour") || THINGS.has(head);
}

/** Letters between a thing and the failure at most, for what is surely a thing, and for what may be none. */
const NEAR = 60;
const BESIDE = 12;

/** 0 where it is not sure to be what failed. */
function pointsOf(one: Candidate, spans: Place[]): number {
  const away = Math.min(...spans.map((span) => Math.max(one.start - span.end, span.start - one.end, 0)));
  const subject = spans.some((span) => one.end <= span.end && one.end > span.start - BESIDE);
  const head = headOf(one.text);
  const sure = one.lead === "my" || one.lead === "ordered";
  if (!sure && !subject && (!one.known || ONLY_FOR[head] || MINE.has(head))) return 0;
  const reach = sure ? NEAR * 4 : one.lead === "the" ? NEAR : BESIDE;
  if (away > (one.known || one.lead === "ordered" ? reach : BESIDE)) return 0;
  return (
    LEAD[one.lead] +
    (away <= NEAR ? 2 : 0) +
    (subject ? 1 : 0) +
    (one.known ? 1 : 0) +
    (GENERIC.has(head) ? 0 : 1)
  );
}

/** As they wrote it, on one line; in lower case where they shouted, or where only the first letter stood out. */
function asWritten(words: string): string {
  const line = words.replace(/\s+/g, " ");
  const shouted = line === line.toUpperCase() && line.length > 4;
  return shouted ? line.toLowerCase() : line;
}
