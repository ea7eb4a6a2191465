/**
 * The log in columns: what Insights needs of each case, in numbers, so that a hundred thousand of them are read
 * from the database as one row and added up in a moment. It holds no more than the log, and is made from it.
 */
import { FAILURES } from "../failures";
import { waitOf } from "../log/filter";
import type { Recovery, RecoveryOutcome, StageId } from "../model";
import { codeOf, conditionsOf } from "./conditions";

export interface Columns {
  /** Ids of causes and extras, and of all remedies of a case in one, with blanks between. */
  words: string[];
  /** `TIMES` numbers a case; NaN where it is not known. */
  times: Float64Array<ArrayBuffer>;
  /** `COUNTS` numbers a case, each in as few bytes as the largest needs: most of what is read is this. */
  counts: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
}

/** With what it takes to enter a case anew. */
export interface Ledger extends Columns {
  /** Of the cases in their order, one a line: no id has white space. */
  ids: string;
}

/** What is counted of one case. */
export interface Entry {
  made: number;
  /** ms from the complaint to the first answer and to the acknowledgement, where both ends are known. */
  answer: number | undefined;
  acknowledgement: number | undefined;
  closed: boolean;
  failure: Recovery["failure"];
  outcome: RecoveryOutcome | undefined;
  temperature: Recovery["temperature"];
  conditions: Recovery["conditions"];
  stages: readonly StageId[];
  promises: Recovery["promises"];
  followUps: Recovery["followUps"];
  cause: string | undefined;
  extra: string | undefined;
  remedies: readonly string[];
  answers: NonNullable<Recovery["answers"]>;
}

const TIMES = 3;
const COUNTS = 18;
const KINDS: Recovery["failure"][] = [...FAILURES, "none"];
const OUTCOMES: RecoveryOutcome[] = ["recovered", "restored", "lost"];
const STAGES: StageId[] = ["listen", "acknowledge", "agree", "act"];
/** Every set of stages there is, by the sum of its bits. */
const STAGE_SETS = Array.from({ length: 16 }, (_, bits) => STAGES.filter((_, at) => bits & (1 << at)));

export const EMPTY: Ledger = { ids: "", words: [], times: new Float64Array(), counts: new Uint8Array() };

export const sizeOf = ({ times }: Columns) => times.length / TIMES;

/** The ledger after `gone` were changed or deleted, `rows` being those of them that are there now, and new ones. */
export function entered(ledger: Ledger, gone: ReadonlySet<string>, rows: readonly Recovery[]): Ledger {
  const ids = ledger.ids ? ledger.ids.split("\n") : [];
  const kept = gone.size ? ids.flatMap((id, at) => (gone.has(id) ? [] : [at])) : [...ids.keys()];
  const size = kept.length + rows.length;
  const words = [...ledger.words];
  const times = new Float64Array(size * TIMES);
  const counts = new Uint32Array(size * COUNTS);
  kept.forEach((from, at) => {
    times.set(ledger.times.subarray(from * TIMES, (from + 1) * TIMES), at * TIMES);
    counts.set(ledger.counts.subarray(from * COUNTS, (from + 1) * COUNTS), at * COUNTS);
  });
  const places = new Map(words.map((word, at) => [word, at + 1]));
  /** 0 stands for none. */
  const placeOf = (word: string | undefined) => {
    if (!word) return 0;
    if (!places.has(word)) places.set(word, words.push(word));
    return places.get(word)!;
  };
  rows.forEach((row, at) => {
    times.set(timesIn(row), (kept.length + at) * TIMES);
    counts.set(countsIn(row, placeOf), (kept.length + at) * COUNTS);
  });
  const all = [...kept.map((at) => ids[at]!), ...rows.map(({ id }) => id)].join("\n");
  return { ids: all, words, times, counts: narrow(counts) };
}

function narrow(counts: Uint32Array<ArrayBuffer>): Columns["counts"] {
  const largest = counts.reduce((one, other) => Math.max(one, other), 0);
  if (largest < 2 ** 8) return Uint8Array.from(counts);
  return largest < 2 ** 16 ? Uint16Array.from(counts) : counts;
}

const timesIn = ({ made, times }: Recovery) => [
  made,
  waitOf(times, "firstAnswer") ?? Number.NaN,
  waitOf(times, "acknowledged") ?? Number.NaN,
];

const countsIn = (row: Recovery, placeOf: (word: string | undefined) => number) => [
  row.times.closed === undefined ? 0 : 1,
  KINDS.indexOf(row.failure),
  row.outcome ? OUTCOMES.indexOf(row.outcome) + 1 : 0,
  row.temperature.first,
  row.temperature.last,
  codeOf(row.conditions),
  row.stages.reduce((bits, stage) => bits | (1 << STAGES.indexOf(stage)), 0),
  row.promises.made,
  row.promises.kept,
  row.promises.late,
  row.followUps.set,
  row.followUps.done,
  placeOf(row.cause),
  placeOf(row.extra),
  placeOf([...new Set(row.remedies)].sort().join(" ")),
  row.answers?.satisfied ?? 0,
  row.answers?.notYet ?? 0,
  row.answers?.none ?? 0,
];

/** Calls back with each case in turn; of those outside `from <= made < to` nothing is read. */
export function eachEntry(ledger: Columns, from: number, to: number, take: (entry: Entry) => void): void {
  const { words, times, counts } = ledger;
  const several = words.map((word) => word.split(" "));
  const size = sizeOf(ledger);
  for (let at = 0; at < size; at++) {
    const made = times[at * TIMES]!;
    if (made < from || made >= to) continue;
    const answer = times[at * TIMES + 1]!;
    const acknowledgement = times[at * TIMES + 2]!;
    const count = (column: number) => counts[at * COUNTS + column]!;
    take({
      made,
      answer: answer >= 0 ? answer : undefined,
      acknowledgement: acknowledgement >= 0 ? acknowledgement : undefined,
      closed: count(0) === 1,
      failure: KINDS[count(1)]!,
      outcome: OUTCOMES[count(2) - 1],
      temperature: { first: count(3), last: count(4) } as Recovery["temperature"],
      conditions: conditionsOf(count(5)),
      stages: STAGE_SETS[count(6)]!,
      promises: { made: count(7), kept: count(8), late: count(9) },
      followUps: { set: count(10), done: count(11) },
      cause: words[count(12) - 1],
      extra: words[count(13) - 1],
      remedies: several[count(14) - 1] ?? [],
      answers: { satisfied: count(15), notYet: count(16), none: count(17) },
    });
  }
}

/** When its first case came into the log, and its last; undefined where there is none. */
export function reachOf({ times }: Columns): { from: number; to: number } | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < times.length; at += TIMES) {
    from = Math.min(from, times[at]!);
    to = Math.max(to, times[at]!);
  }
  return from <= to ? { from, to } : undefined;
}
