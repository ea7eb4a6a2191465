import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY, type Entry, eachEntry, entered, type Ledger, reachOf, sizeOf } from "@/lib/insights/ledger";
import type { Recovery } from "@/lib/model";
import { logs, manyCases } from "./logs";

function entriesOf(ledger: Ledger): Record<string, Entry> {
  const all: Entry[] = [];
  eachEntry(ledger, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, (entry) => all.push(entry));
  return Object.fromEntries(ledger.ids.split("\n").map((id, at) => [id, all[at]!]));
}

test("a case is read as it was entered", () => {
  const [row] = manyCases(1);
  const { [row!.id]: entry } = entriesOf(entered(EMPTY, new Set(), [row!]));
  const { made, failure, temperature, conditions, stages, promises, followUps } = row!;
  expect(entry).toMatchObject({ made, failure, temperature, conditions, stages, promises, followUps });
  expect(entry!.outcome).toBe(row!.outcome);
  expect(entry!.cause).toBe(row!.cause);
  expect([...entry!.remedies].sort()).toEqual([...new Set(row!.remedies)].sort());
});

test.each([255, 256, 65_536, 100_000])("a count of %i is kept whole beside small ones", (made) => {
  const [one, other] = manyCases(2);
  const large = { ...one!, promises: { made, kept: 1, late: 0 } };
  const entries = entriesOf(entered(entered(EMPTY, new Set(), [other!]), new Set(), [large]));
  expect(entries[large.id]!.promises).toEqual({ made, kept: 1, late: 0 });
  expect(entries[other!.id]!.promises).toEqual(other!.promises);
});

test("an answer from before the complaint is none to it", () => {
  const [row] = manyCases(1);
  const times = { complaint: 1000, firstAnswer: 999, acknowledged: 1000 };
  const entry = Object.values(entriesOf(entered(EMPTY, new Set(), [{ ...row!, times }])))[0]!;
  expect([entry.answer, entry.acknowledgement]).toEqual([undefined, 0]);
});

test("changes, deletions and new cases, one after the other, leave what the log says in the end", () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 15 }), fc.option(fc.nat({ max: 30 }))), { maxLength: 30 });
  fc.assert(
    fc.property(logs(12), logs(31), steps, (first, others, all) => {
      const log = new Map(first.map((row) => [row.id, row]));
      let ledger = entered(EMPTY, new Set(), first);
      for (const [at, other] of all) {
        const id = `case-${at}`;
        const shape = other === null ? undefined : others[other];
        const row: Recovery | undefined = shape && { ...shape, id };
        if (row) log.set(id, row);
        else log.delete(id);
        ledger = entered(ledger, new Set([id]), row ? [row] : []);
      }
      expect(sizeOf(ledger)).toBe(log.size);
      if (log.size)
        expect(entriesOf(ledger)).toEqual(entriesOf(entered(EMPTY, new Set(), [...log.values()])));
    }),
    { numRuns: 100 },
  );
});

test("the log reaches from its first case to its last", () => {
  const rows = manyCases(50);
  const made = rows.map((row) => row.made);
  expect(reachOf(entered(EMPTY, new Set(), rows))).toEqual({
    from: Math.min(...made),
    to: Math.max(...made),
  });
  expect(reachOf(EMPTY)).toBeUndefined();
});
