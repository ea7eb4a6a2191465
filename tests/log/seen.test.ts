import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closed, edited, reopened } from "../../lib/log/case";
import { begun, seen } from "../../lib/log/seen";
import { type CaseSeen, type Moment, Recovery } from "../../lib/model";
import { ACTS, ASKS, CHOOSES, COMPLAINT, lookAt, OFFERS, OWNS, THANKS, ticketOf } from "./journey";

const NOW = Date.parse("2026-03-03T12:00:00Z");
const WHOLE = [COMPLAINT, OWNS, OFFERS, CHOOSES, ACTS, THANKS, ASKS];

const grow = (looks: CaseSeen[], from = NOW): Recovery | undefined =>
  looks.reduce<Recovery | undefined>((row, one, at) => seen(row, one, from + at, "c1") ?? row, undefined);
/** Looks at the ticket as it grew. */
const LOOKS = WHOLE.map((_, at) => lookAt(ticketOf(WHOLE.slice(0, at + 1))));

describe("a case grows look by look", () => {
  test("and is at the end what one look at the whole ticket says", () => {
    const row = grow(LOOKS)!;
    const whole = grow([LOOKS.at(-1)!])!;
    expect({ ...row, made: 0, changed: 0 }).toEqual({ ...whole, made: 0, changed: 0 });
    expect(Recovery.parse(row)).toEqual(row);
  });

  test("it begins with our first answer, not before", () => {
    expect(grow(LOOKS.slice(0, 1))).toBeUndefined();
    expect(grow(LOOKS.slice(0, 2))).toMatchObject({ made: NOW + 1, failure: "damaged_defective" });
  });

  test("what nobody was wronged in is no case, however often it is answered", () => {
    const calm = lookAt(
      ticketOf([
        ["customer", "What are your opening hours?"],
        ["agent", "From 10 to 4."],
      ]),
    );
    expect(grow([calm, calm])).toBeUndefined();
  });

  test("the same look again changes nothing, not even the time of the change", () => {
    const row = grow(LOOKS)!;
    expect(seen(row, LOOKS.at(-1)!, NOW + 999_999, "c2")).toBe(row);
  });

  test("the moment of sending stands until the page tells an earlier one", () => {
    const noticed = seen(undefined, lookAt(ticketOf([COMPLAINT]), { sent: OWNS[1] }), NOW, "c1")!;
    expect(noticed.times.firstAnswer).toBe(NOW);
    const again = seen(noticed, lookAt(ticketOf([COMPLAINT]), { sent: OWNS[1] }), NOW + 60_000, "c1");
    expect(again).toBe(noticed);
    const shown = seen(noticed, LOOKS[1]!, NOW + 60_000, "c1")!;
    expect(shown.times.firstAnswer).toBe(LOOKS[1]!.times.firstAnswer);
  });

  test("half of a history takes nothing back", () => {
    const row = grow(LOOKS)!;
    const whole = ticketOf(WHOLE);
    const partial = lookAt({ ...whole, messages: whole.messages.slice(-2), partial: true });
    expect(seen(row, partial, NOW + 9, "c1")).toMatchObject({
      failure: row.failure,
      severity: row.severity,
      repeat: row.repeat,
      times: row.times,
      stages: row.stages,
      temperature: { first: row.temperature.first },
    });
  });

  test("looks in any order, any of them twice or half: times only become earlier, stages only more", () => {
    const half = LOOKS.map((one) => ({ ...one, partial: true, failure: "none" as const }));
    const any = fc.array(fc.constantFrom(...LOOKS, ...half), { minLength: 1, maxLength: 12 });
    const moments: Moment[] = ["complaint", "firstAnswer", "acknowledged", "agreed", "acted", "followedUp"];
    fc.assert(
      fc.property(any, (looks) => {
        let row: Recovery | undefined;
        for (const [at, one] of looks.entries()) {
          const next = seen(row, one, NOW + at, "c1");
          for (const moment of moments)
            if (row?.times[moment] !== undefined)
              expect(next!.times[moment]).toBeLessThanOrEqual(row.times[moment]);
          for (const stage of row?.stages ?? []) expect(next!.stages).toContain(stage);
          if (row && row.failure !== "none") expect(next!.failure).not.toBe("none");
          row = next ?? row;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("what the agent says of a case holds", () => {
  const row = begun(LOOKS[2]!, NOW, "c1");

  test("a value set by hand is not read anew; the others are", () => {
    const mine = edited(row, { failure: "delay_late", first: 1, severity: 0 }, NOW + 1);
    expect(mine.edited).toEqual(["failure", "first", "severity"]);
    const after = seen(mine, LOOKS.at(-1)!, NOW + 2, "c1")!;
    expect(after).toMatchObject({ failure: "delay_late", severity: 0, temperature: { first: 1, last: 0 } });
    expect(after.times.followedUp).toBeDefined();
  });

  test("closed, it keeps what failed, and still learns how they are and what followed", () => {
    const shut = closed(
      row,
      { cause: "cause.packing", remedies: ["refund-all"], outcome: "restored" },
      NOW + 5,
    );
    expect(shut.times.closed).toBe(NOW + 5);
    const after = seen(shut, { ...LOOKS.at(-1)!, failure: "delay_late", severity: 0 }, NOW + 9, "c1")!;
    expect(after).toMatchObject({ failure: row.failure, severity: row.severity, outcome: "restored" });
    expect(after.temperature.last).toBe(0);
    expect(after.times.followedUp).toBeDefined();
  });

  test("opened again, it has no end any more, and still its cause", () => {
    const shut = closed(row, { cause: "cause.packing", remedies: ["refund-all"], outcome: "lost" }, NOW + 5);
    const open = reopened(shut, NOW + 6);
    expect(open).toMatchObject({ cause: "cause.packing", remedies: ["refund-all"], changed: NOW + 6 });
    expect(open).not.toHaveProperty("outcome");
    expect(open.times).not.toHaveProperty("closed");
    expect(reopened(open, NOW + 7)).toBe(open);
  });

  test("null takes back what was said, and an edit that changes nothing is none", () => {
    const shut = closed(row, { cause: "cause.packing", remedies: [], outcome: "lost" }, NOW + 5);
    expect(edited(shut, { cause: null }, NOW + 6)).not.toHaveProperty("cause");
    expect(edited(shut, { cause: "cause.packing", failure: shut.failure }, NOW + 6)).toBe(shut);
  });
});
