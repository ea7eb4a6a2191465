/** All that Insights says of a period, counted in one pass over the log. */
import { causes } from "./counters/causes";
import type { Counter, Period } from "./counters/counter";
import { course } from "./counters/course";
import { ends } from "./counters/ends";
import { factors } from "./counters/factors";
import { failures } from "./counters/failures";
import { followUps } from "./counters/follow-ups";
import { heat } from "./counters/heat";
import { paradox } from "./counters/paradox";
import { promises } from "./counters/promises";
import { waits } from "./counters/waits";
import { type Columns, eachEntry, reachOf, sizeOf } from "./ledger";

const COUNTERS = {
  ends,
  course,
  heat,
  waits,
  promises,
  followUps,
  causes,
  factors,
  paradox,
  failures,
} satisfies Record<string, (period: Period) => Counter<unknown>>;

type Totals = { [K in keyof typeof COUNTERS]: ReturnType<ReturnType<(typeof COUNTERS)[K]>["total"]> };

export interface Figures extends Totals, Period {
  cases: number;
}

/** A period that is open on one side or both reaches as far as the log does. `before`: where the one before began. */
export interface Asked {
  from?: number | undefined;
  to?: number | undefined;
  before?: number | undefined;
}

export interface Insights {
  figures: Figures;
  /** The period before, of the same length. */
  before?: Figures;
  /** Cases in the whole log. */
  all: number;
}

export function insightsOf(ledger: Columns, asked: Asked): Insights {
  const reach = reachOf(ledger) ?? { from: 0, to: 0 };
  const period = { from: asked.from ?? reach.from, to: asked.to ?? reach.to + 1 };
  const insights: Insights = { figures: figuresOf(ledger, period), all: sizeOf(ledger) };
  if (asked.before !== undefined)
    insights.before = figuresOf(ledger, { from: asked.before, to: period.from });
  return insights;
}

export function figuresOf(ledger: Columns, period: Period): Figures {
  const counters = Object.entries(COUNTERS).map(([name, start]) => [name, start(period)] as const);
  let cases = 0;
  eachEntry(ledger, period.from, period.to, (entry) => {
    cases++;
    for (const [, counter] of counters) counter.add(entry);
  });
  const totals = Object.fromEntries(counters.map(([name, counter]) => [name, counter.total()]));
  return { ...period, cases, ...(totals as unknown as Totals) };
}
