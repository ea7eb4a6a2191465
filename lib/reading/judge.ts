/**
 * One message judged by itself: which signals stand in it, and where. What they weigh is told in score.ts.
 */
import { normalise } from "../text";
import { type Hit, READ_AT_MOST } from "./heard";
import { everywhere, matcherOf } from "./match";
import { isContradicted, isNegated, isSupposed } from "./pattern";
import type { SignalRule } from "./signal";
import { SIGNALS } from "./signals/all";

/** Places of one signal that are shown. */
const SHOWN = 12;

/**
 * @param own the customer's own words, in the places of the message's text.
 * @param text `spoken(own)`, where the caller has it already.
 */
export function judge(message: string, own: string, text = spoken(own)): Hit[] {
  const written = own.slice(0, READ_AT_MOST);
  const stand = MATCH(text);
  const found: Hit[] = [];
  for (const [id, rule] of SIGNALS) {
    const all =
      rule.pattern instanceof RegExp
        ? everywhere(rule.pattern, rule.asWritten ? written : text)
        : (stand.get(id) ?? []);
    const meant = all.filter(([start, end]) => isMeant(rule, text, start, end)).slice(0, SHOWN);
    const spans = meant.map(([start, end]) => ({ message, start, end, weight: 0 }));
    if (spans.length) found.push({ id, rule, weight: 0, spans });
  }
  return withContext(found);
}

/** What the engine reads of a message: one spelling, lines that a mail program broke made whole. */
export function spoken(own: string): string {
  return unfold(normalise(own.slice(0, READ_AT_MOST)));
}

const MATCH = matcherOf([...SIGNALS].map(([id, { pattern }]) => [id, pattern]));

function isMeant(rule: SignalRule, text: string, start: number, end: number): boolean {
  return !rule.unless?.some(
    (why) =>
      (why === "negated" && isNegated(text, start)) ||
      (why === "supposed" && isSupposed(text, start)) ||
      (why === "contradicted" && isContradicted(text, end)),
  );
}

/**
 * What counts only beside something else: mock praise needs a failure; where praise and attack lie over each
 * other the stronger one is meant; "told you four times" is one repeat, not two.
 */
function withContext(found: Hit[]): Hit[] {
  const named = found.some(
    ({ rule }) => !rule.besideComplaint && Boolean(rule.says?.failure || rule.says?.repeat),
  );
  // Praise is mocked beside any trouble; but only what is named outright takes other words back.
  const amiss = named || found.some(({ rule }) => rule.says?.trouble);
  const complains = named || found.some(({ rule }) => rule.weight >= 0.75 && !rule.besideComplaint);
  const meant = found.filter(({ rule }) => {
    if (rule.besideComplaint && !complains) return false;
    if (rule.besideFailure === undefined) return true;
    return rule.besideFailure ? amiss : !named;
  });
  return meant.flatMap((hit) => {
    const rivals = meant
      .filter((other) => other !== hit && outdoes(other, hit))
      .flatMap(({ spans }) => spans);
    if (!rivals.length) return [hit];
    const spans = hit.spans.filter(
      ({ start, end }) => !rivals.some((rival) => rival.start < end && rival.end > start),
    );
    return spans.length ? [{ ...hit, spans }] : [];
  });
}

/** Whether `other` takes the places that both have. */
function outdoes(other: Hit, hit: Hit): boolean {
  const [theirs, ours] = [other.rule.weight, hit.rule.weight];
  if (theirs * ours < 0) return Math.abs(theirs) > Math.abs(ours) || (theirs === -ours && theirs > 0);
  return (
    Boolean(other.rule.says?.repeat && hit.rule.says?.repeat) &&
    (theirs > ours || (theirs === ours && other.id < hit.id))
  );
}

/** A line that a mail program broke reads on: its end is a space. Shorter lines were ended by a person. */
function unfold(text: string): string {
  const lines = text.split("\n");
  return lines.reduce((read, line, at) => {
    const broken = at > 0 && line !== "" && lines[at - 1]!.length >= 60;
    return read + (at === 0 ? "" : broken ? " " : "\n") + line;
  }, "");
}
