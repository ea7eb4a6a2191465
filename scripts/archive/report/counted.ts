/**
 * All that the report counts; what it keeps does not grow with the archive. Plain values, so that several
 * threads can count and their counts be put together.
 */
import { ACTS, type ActId } from "../../../lib/acts/act.ts";
import { FAILURES, type Failure } from "../../../lib/failures.ts";
import type { CauseKind } from "../../../lib/method/causes.ts";
import type { Reading } from "../../../lib/model.ts";
import type { Case } from "./case.ts";
import { addDuration, type Durations } from "./durations.ts";
import { masked, namesIn } from "./masked.ts";
import { put, type Ten } from "./ten.ts";
import { type Told, told } from "./told.ts";

export type End = Reading["outcome"];
export type ByEnd = Record<End, number>;

export interface Counted {
  conversations: number;
  /** Not English, so not judged. */
  foreign: number;
  complaints: number;
  /** Complaints that nobody of ours answered. */
  unanswered: number;
  ends: ByEnd;
  /** Complaints by their first and their last temperature. */
  courses: number[][];
  /** Our turns in complaints, and in how many of them each act is. */
  turns: ByEnd;
  acts: Map<ActId, ByEnd>;
  promises: number;
  undated: number;
  failures: Map<Failure | "none", ByEnd>;
  causes: Map<CauseKind, ByEnd>;
  firstAnswer: Durations;
  acknowledged: Durations;
  undatedWords: Ten<string>;
  best: Ten<Told>;
  worst: Ten<Told>;
}

const none = (): ByEnd => ({ resolved_or_thanks: 0, unhappy: 0, neutral_open: 0 });

export const nothingCounted = (): Counted => ({
  conversations: 0,
  foreign: 0,
  complaints: 0,
  unanswered: 0,
  ends: none(),
  courses: Array.from({ length: 4 }, () => [0, 0, 0, 0]),
  turns: none(),
  acts: new Map(ACTS.map((act) => [act, none()])),
  promises: 0,
  undated: 0,
  failures: new Map([...FAILURES, "none" as const].map((failure) => [failure, none()])),
  causes: new Map((["event", "others", "slip", "lack"] as const).map((cause) => [cause, none()])),
  firstAnswer: new Map(),
  acknowledged: new Map(),
  undatedWords: [],
  best: [],
  worst: [],
});

export function count(counted: Counted, found: Case, id: string, line: number): void {
  const { reading, turns } = found;
  counted.conversations += 1;
  if (reading.language !== "en") counted.foreign += 1;
  if (!found.complaint) return;
  counted.complaints += 1;
  counted.ends[reading.outcome] += 1;
  counted.courses[found.first]![found.last]! += 1;
  if (!turns.length) counted.unanswered += 1;
  counted.failures.get(reading.failures[0] ?? "none")![reading.outcome] += 1;
  for (const cause of found.causes) counted.causes.get(cause)![reading.outcome] += 1;
  addDuration(counted.firstAnswer, found.firstAnswer);
  addDuration(counted.acknowledged, found.acknowledged);
  countSaid(counted, found, line);
  rank(counted, found, id, line);
}

function countSaid(counted: Counted, { ticket, reading, turns }: Case, line: number): void {
  for (const { acts, promises, undated } of turns) {
    counted.turns[reading.outcome] += 1;
    for (const act of acts) counted.acts.get(act)![reading.outcome] += 1;
    counted.promises += promises;
    counted.undated += undated.length;
  }
  // They matter most to customers who left upset.
  const first = turns.flatMap(({ undated }) => undated)[0];
  const weight = reading.outcome === "unhappy" ? 1 : 0;
  if (first) put(counted.undatedWords, weight, line, () => masked(first, namesIn(ticket)));
}

const GOOD: ActId[] = [
  "apologises",
  "takes_responsibility",
  "validates_feelings",
  "offers_remedy_or_options",
  "time_bound",
];
export const BAD: ActId[] = ["apology_generic", "apology_conditional", "excuse", "blame_or_policy"];

/** Both need an answer of ours and what the customer wrote after it. */
function rank({ best, worst }: Counted, found: Case, id: string, line: number): void {
  const { reading, turns, first, last, heardBack } = found;
  if (!heardBack) return;
  const has = (acts: ActId[]) => acts.filter((act) => turns.some((turn) => turn.acts.has(act))).length;
  const make = () => told(found, id, line);
  if (reading.outcome === "resolved_or_thanks" && first > last)
    put(best, (first - last) * 10 + first + has(GOOD) - has(BAD), line, make);
  if (reading.outcome === "unhappy")
    put(
      worst,
      last * 10 + (last - first) * 3 + reading.threats.length * 2 + has(BAD) - has(GOOD) / 2,
      line,
      make,
    );
}
