import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, difference, differenceBounds } from "@/lib/insights/interval";

describe("how sure a share is", () => {
  test("as in Newcombe's tables of 1998", () => {
    expect(bounds({ some: 81, of: 263 }).low).toBeCloseTo(0.2553, 4);
    expect(bounds({ some: 81, of: 263 }).high).toBeCloseTo(0.3662, 4);
    expect(bounds({ some: 0, of: 20 })).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(bounds({ some: 1, of: 29 }).low).toBeCloseTo(0.0061, 4);
    expect(bounds({ some: 1, of: 29 }).high).toBeCloseTo(0.1718, 4);
  });

  test("of no case it may be anything", () => {
    expect(bounds({ some: 0, of: 0 })).toEqual({ low: 0, high: 1 });
  });
});

describe("how sure a difference is", () => {
  test("as in Newcombe's tables of 1998, method 10", () => {
    const found = differenceBounds({ some: 56, of: 70 }, { some: 48, of: 80 });
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(found.high).toBeCloseTo(0.3339, 4);
  });

  test("a side with fewer than twenty cases says nothing", () => {
    expect(difference({ some: 19, of: 19 }, { some: 0, of: 500 })).toEqual({ kind: "few" });
    expect(difference({ some: 0, of: 500 }, { some: 19, of: 19 })).toEqual({ kind: "few" });
    expect(difference({ some: 20, of: 20 }, { some: 0, of: 20 })).toMatchObject({ kind: "clear", by: 1 });
  });

  test("turned round it is its own opposite, and always around what was counted", () => {
    const share = fc
      .tuple(fc.integer({ min: 20, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([of, part]) => ({ some: Math.round(of * part), of }));
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = difference(one, other);
        const back = difference(other, one);
        if (there.kind === "few" || back.kind === "few") throw new Error("twenty are enough");
        expect(there.kind).toBe(back.kind);
        expect(there.by).toBeCloseTo(-back.by);
        expect(there.low).toBeCloseTo(-back.high);
        expect(there.low).toBeLessThanOrEqual(there.by + 1e-12);
        expect(there.high).toBeGreaterThanOrEqual(there.by - 1e-12);
      }),
    );
  });
});
