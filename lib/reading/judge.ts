/**
 * One message judged by itself: which signals stand in it, where, and how much each weighs.
 */
import type { Temperature } from "../model";
import { normalise } from "../text";
import { type Hit, READ_AT_MOST } from "./heard";
import { isContradicted, isNegated, isSupposed } from "./pattern";
import type { SignalRule } from "./signal";
import { SIGNALS } from "./signals/all";

/** Places of one signal that are shown. */
const SHOWN = 12;

/** Calm below 1, annoyed below 3, angry below 6.5, then furious: set on messages written for development. */
export function temperatureOf(score: number): Temperature {
  return score < 1 ? 0 : score < 3 ? 1 : score < 6.5 ? 2 : 3;
}

/** @param own the customer's own words, in the places of the message's text. */
export function judge(message: string, own: string): Hit[] {
  const written = own.slice(0, READ_AT_MOST);
  const text = unfold(normalise(written));
  const found: Hit[] = [];
  for (const [id, rule] of SIGNALS) {
    const spans = places(rule, rule.asWritten ? written : text, text).map(([start, end]) => ({
      message,
      start,
      end,
    }));
    if (spans.length) found.push({ id, rule, weight: weightOf(rule, spans.length), spans });
  }
  return taper(withContext(found));
}

function places(rule: SignalRule, text: string, spoken: string): [number, number][] {
  const found: [number, number][] = [];
  for (const { 0: words, index } of text.matchAll(rule.pattern)) {
    if (!words) continue;
    if (rule.unless?.includes("negated") && isNegated(spoken, index)) continue;
    if (rule.unless?.includes("supposed") && isSupposed(spoken, index)) continue;
    if (rule.unless?.includes("contradicted") && isContradicted(spoken, index + words.length)) continue;
    found.push([index, index + words.length]);
    if (found.length === SHOWN) break;
  }
  return found;
}

function weightOf(rule: SignalRule, places: number): number {
  return rule.weight + (rule.more ?? 0) * Math.min(places - 1, 2);
}

/**
 * What counts only beside something else: mock praise needs a failure; where praise and attack lie over each
 * other the stronger one is meant; "told you four times" is one repeat, not two.
 */
function withContext(found: Hit[]): Hit[] {
  const failed = found.some(({ rule }) => Boolean(rule.says?.failure || rule.says?.repeat));
  const meant = found.filter(({ rule }) => (rule.besideFailure ?? failed) === failed);
  return meant.flatMap((hit) => {
    const rivals = meant
      .filter((other) => other !== hit && outdoes(other, hit))
      .flatMap(({ spans }) => spans);
    if (!rivals.length) return [hit];
    const spans = hit.spans.filter(
      ({ start, end }) => !rivals.some((rival) => rival.start < end && rival.end > start),
    );
    return spans.length ? [{ ...hit, spans, weight: weightOf(hit.rule, spans.length) }] : [];
  });
}

/** One angry sign makes angry; each further one adds less. */
const ANGRY = 2;
const ANOTHER = 0.75;

function taper(hits: Hit[]): Hit[] {
  const angry = hits.filter(({ weight }) => weight >= ANGRY);
  const strongest = Math.max(...angry.map(({ weight }) => weight));
  const first = angry.find(({ weight }) => weight === strongest);
  return hits.map((hit) => (hit === first || hit.weight < ANGRY ? hit : { ...hit, weight: ANOTHER }));
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
