import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figures } from "@/lib/insights/figures";
import { figuresOf, insightsOf } from "@/lib/insights/figures";
import { EMPTY, entered } from "@/lib/insights/ledger";
import { csvOf } from "@/lib/log/csv";
import { matching } from "@/lib/log/filter";
import type { Recovery } from "@/lib/model";
import { DAY, logs, longLog, manyCases, START } from "./logs";
import { recount } from "./recount";

const ledgerOf = (rows: Recovery[]) => entered(EMPTY, new Set(), rows);
const byId = <T extends { id: string }, V>(all: T[], of: (one: T) => V) =>
  Object.fromEntries(all.map((one) => [one.id, of(one)]));

/** In the recount's shape: by name, where Insights has an order. */
function named(figures: Figures) {
  const { from: _from, to: _to, course: _course, causes, factors, failures, ...rest } = figures;
  return {
    ...rest,
    causes: { said: byId(causes.said, ({ cases }) => cases), unsaid: causes.unsaid },
    factors: Object.fromEntries(factors.map(({ had, ...counts }) => [Object.values(had).join(" "), counts])),
    failures: byId(failures, ({ cases, ends, cooler }) => ({ cases, ends, cooler })),
  };
}

const period = fc
  .tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 1, max: 120 }))
  .map(([start, days]) => ({ from: START + start * DAY, to: START + (start + days) * DAY }));

describe("every figure equals an independent recount of the exported table", () => {
  test("for any log and any period, also an empty log and one of one case", () => {
    fc.assert(
      fc.property(logs(40), period, (rows, { from, to }) => {
        expect(named(figuresOf(ledgerOf(rows), { from, to }))).toEqual(recount(csvOf(rows), from, to));
      }),
      {
        numRuns: 150,
        examples: [
          [[], { from: START, to: START + DAY }],
          [manyCases(1), { from: 0, to: 1e15 }],
        ],
      },
    );
  });

  // Some seconds, and many on a busy machine.
  test("for a log of 100,000 cases", { timeout: 180_000 }, () => {
    const rows = longLog(100_000);
    const { figures, all } = insightsOf(ledgerOf(rows), {});
    expect([figures.cases, all]).toEqual([100_000, 100_000]);
    expect(named(figures)).toEqual(recount(csvOf(rows), 0, 1e15));
  });

  test("for a long log, whole and against the period before", () => {
    const rows = manyCases(3000);
    const csv = csvOf(rows);
    const [before, from, to] = [START, START + 30 * DAY, START + 60 * DAY];
    const asked = insightsOf(ledgerOf(rows), { before, from, to });
    expect(named(asked.figures)).toEqual(recount(csv, from, to));
    expect(named(asked.before!)).toEqual(recount(csv, before, from));
    const whole = insightsOf(ledgerOf(rows), {});
    expect(whole.figures.cases).toBe(3000);
    expect(named(whole.figures)).toEqual(recount(csv, 0, 1e15));
  });
});

describe("the parts of a period", () => {
  test("touch each other, and each holds just the cases of its days, in both charts that use them", () => {
    fc.assert(
      fc.property(logs(40), period, (rows, { from, to }) => {
        const { course, causes } = figuresOf(ledgerOf(rows), { from, to });
        expect([course[0]!.from, course.at(-1)!.to]).toEqual([from, to]);
        course.forEach((part, at) => {
          expect(part.from).toBe(course[at - 1]?.to ?? from);
          const here = rows.filter(matching({ from: part.from, to: part.to }));
          const all = Object.values(part.ends).reduce((sum, one) => sum + one, 0);
          expect(all).toBe(here.length);
          expect(part.ends.open).toBe(here.filter(matching({ state: "open" })).length);
          for (const { id, course: counts } of causes.said)
            expect(counts[at]).toBe(here.filter(matching({ cause: id })).length);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test("causes stand in the order of how common they are, and the same order each time", () => {
  const { causes } = figuresOf(ledgerOf(manyCases(500)), { from: 0, to: 1e15 });
  const counts = causes.said.map(({ cases }) => cases);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.length).toBeGreaterThan(2);
});

test("an empty log has a period too, and figures of nothing", () => {
  const { figures, all, before } = insightsOf(EMPTY, {});
  expect({ cases: figures.cases, all, before }).toEqual({ cases: 0, all: 0, before: undefined });
  expect(figures.waits.answer).toEqual({ of: 0 });
});
