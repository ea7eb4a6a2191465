import fc from "fast-check";
import { expect, test } from "vitest";
import { FAILURES } from "../../lib/failures";
import { addressOf, filterIn, matching } from "../../lib/log/filter";
import type { CaseFilter } from "../../lib/model";
import { cases, odd } from "./rows";

const heat = fc.constantFrom(0, 1, 2, 3);
const filter = fc.record(
  {
    ids: fc.array(fc.uuid(), { minLength: 1, maxLength: 5 }),
    state: fc.constantFrom("open", "closed"),
    from: fc.integer({ min: 0, max: 8e15 }),
    to: fc.integer({ min: 0, max: 8e15 }),
    failure: fc.constantFrom(...FAILURES, "none"),
    severity: fc.constantFrom(0, 1, 2),
    repeat: fc.boolean(),
    outcome: fc.constantFrom("recovered", "said", "right", "unsaid"),
    cause: fc.string({ minLength: 1 }),
    remedy: fc.string({ minLength: 1 }),
    without: fc.string({ minLength: 1 }),
    extra: fc.constantFrom("any", "none"),
    done: fc.constantFrom("listen", "act"),
    skipped: fc.constantFrom("agree"),
    first: heat,
    last: heat,
    aim: fc.constantFrom("delight", "restore"),
    cooled: fc.constantFrom("cooler", "same"),
    conditions: fc.constantFrom(["first.for"], ["cause.unknown", "control.against"]),
    promises: fc.constantFrom("kept", "late", "not late", "some made", "some kept", "settled"),
    followUps: fc.constantFrom("done", "not done", "open", "some set", "some done"),
    answers: fc.constantFrom("any", "notYet"),
    has: fc.constantFrom("acknowledged", "closed"),
    waited: fc.constantFrom("firstAnswer", "acknowledged"),
    answeredWithin: fc.nat(),
    acknowledgedWithin: fc.nat(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<CaseFilter>;

test("a filter goes through an address and comes back as it was", () => {
  fc.assert(fc.property(filter, (one) => void expect(filterIn(addressOf(one))).toEqual(one)));
});

test("what an address says that nobody knows is left out, and all of it may be nonsense", () => {
  expect(filterIn("#log?failure=mood&state=open&first=9&from=soon&x=1&repeat=perhaps&constructor=1")).toEqual(
    {
      state: "open",
    },
  );
  expect(filterIn("#log")).toEqual({});
  fc.assert(fc.property(fc.string(), (text) => void expect(filterIn(`#log?${text}`)).toBeTypeOf("object")));
});

test("all parts of a filter must hold, each by itself too", () => {
  fc.assert(
    fc.property(cases, filter, (rows, all) => {
      const parts = Object.entries(all).map(([name, value]) => matching({ [name]: value }));
      expect(rows.filter(matching(all))).toEqual(rows.filter((row) => parts.every((part) => part(row))));
    }),
  );
});

test.each<[CaseFilter, boolean]>([
  [{}, true],
  [{ ids: ["c1"] }, true],
  [{ ids: ["c2"] }, false],
  [{ state: "open" }, true],
  [{ from: odd.made, to: odd.made + 1 }, true],
  [{ to: odd.made }, false],
  [{ outcome: "unsaid" }, true],
  [{ cause: "cause.carrier", remedy: "send-again" }, true],
  [{ remedy: "unsaid" }, false],
  [{ extra: "none" }, true],
  [{ skipped: "act", done: "listen" }, true],
  [{ conditions: ["first.against"], aim: "restore" }, true],
  [{ cooled: "hotter" }, false],
  [{ promises: "late" }, true],
  [{ followUps: "done" }, true],
  [{ has: "closed" }, false],
])("%j", (filter, fits) => expect(matching(filter)(odd)).toBe(fits));
