/**
 * What a message tells: which failures, which threats, whether again, whether solved, and what it cost. The
 * trained heads decide, in which the named signals count; what no signal names rests on its own words.
 */
import { FAILURES, type Failure } from "../failures";
import type { Reading, Threat } from "../model";
import type { Hit } from "./heard";
import { type Head, partsOf, THREATS } from "./model/heads";
import { WEIGHTS } from "./model/weights";
import type { Word } from "./model/words";
import { SIGNALS } from "./signals/all";

export interface Told {
  /** The main one first. */
  failures: Failure[];
  threats: Threat[];
  repeat: boolean;
  resolved: boolean;
  severity: Reading["severity"];
}

export const NOTHING: Told = { failures: [], threats: [], repeat: false, resolved: false, severity: 0 };

/** @param upset whoever complains complains of something: then the likeliest failure needs less. */
export function toldBy(logit: (head: Head) => number, upset: boolean): Told {
  const { any, complaint } = WEIGHTS.failures;
  const failures = FAILURES.map((failure) => ({ failure, likely: logit(failure) }))
    .sort((a, b) => b.likely - a.likely)
    .filter(({ likely }, at) => likely >= (at === 0 && upset ? complaint : any))
    .map(({ failure }) => failure);
  const is = (head: Head) => logit(head) >= 0;
  return {
    failures,
    threats: THREATS.filter(is),
    repeat: is("repeat"),
    resolved: is("resolved"),
    severity: is("serious") ? 2 : is("harmed") ? 1 : 0,
  };
}

/** Words in a row, and places of one judgement, at most. */
const TOGETHER = 4;
const PLACES = 2;

/** The judgements that no signal of their own name shows, with the places that they rest on. */
export function unnamed(message: string, told: Told, hits: Hit[], words: Word[]): Hit[] {
  const names = [...told.failures, ...told.threats, ...(told.repeat ? (["repeat"] as const) : [])];
  return names.flatMap((name): Hit[] => {
    const rule = SIGNALS.get(name);
    if (!rule || hits.some(({ id }) => id === name)) return [];
    const saying = hits
      .filter((hit) => says(hit, name))
      .flatMap(({ spans }) => spans)
      .sort((a, b) => a.start - b.start)
      .filter((span, at, all) => !all[at - 1] || all[at - 1]!.end <= span.start);
    const places = saying.length ? saying : strongest(partsOf(name, words), words);
    const spans = places.map(({ start, end }) => ({ message, start, end, weight: 0 }));
    return spans.length ? [{ id: name, rule, weight: 0, spans }] : [];
  });
}

function says({ rule }: Hit, name: string): boolean {
  return (
    rule.says?.failure === name ||
    rule.says?.threat === name ||
    (name === "repeat" && rule.says?.repeat === true)
  );
}

/** The runs of words that say most, in the order of the text. */
function strongest(parts: Float64Array, words: Word[]): { start: number; end: number }[] {
  const runs: { start: number; end: number; part: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!(parts[at]! > 0)) continue;
    const from = at;
    let part = 0;
    const together = () => words[at]?.sentence === words[from]!.sentence && at - from < TOGETHER;
    for (; together() && parts[at]! > 0; at += 1) part += parts[at]!;
    at -= 1;
    runs.push({ start: words[from]!.start, end: words[at]!.end, part });
  }
  const ranked = runs.toSorted((a, b) => b.part - a.part);
  // A second place only where it says about as much.
  const most = ranked.slice(0, PLACES).filter(({ part }) => part > ranked[0]!.part / 2);
  return most.sort((a, b) => a.start - b.start);
}
