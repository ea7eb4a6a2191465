import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS, type Packed, pack, unpack } from "../../../lib/reading/model/packed";

function unpacked(packed: Packed, size: number): number[] {
  const levels = new Array<number>(size).fill(0);
  unpack(packed, (place, level) => {
    levels[place] = level;
  });
  return levels;
}

const back = (levels: number[]) => unpacked(pack(Int8Array.from(levels)), levels.length);

describe("weights as text", () => {
  const level = fc.integer({ min: -LEVELS, max: LEVELS });
  /** Mostly zeros, with runs of any length, as trained weights are. */
  const sparse = fc
    .array(fc.tuple(fc.nat(400), level), { maxLength: 40 })
    .map((runs) => runs.flatMap(([zeros, one]) => [...new Array<number>(zeros).fill(0), one]));

  test("come back as they were", () => {
    fc.assert(
      fc.property(fc.oneof(sparse, fc.array(level, { maxLength: 300 })), (levels) => {
        expect(back(levels)).toEqual(levels);
      }),
      { numRuns: 500 },
    );
  });

  test.each([0, 1, 2, 89, 90, 91, 92, 179, 180, 181, 1000])("keep %d zeros in a row", (zeros) => {
    const levels = [...new Array<number>(zeros).fill(0), LEVELS, -LEVELS];
    expect(back(levels)).toEqual(levels);
  });

  test("are handed on in order, and only those that are not zero", () => {
    fc.assert(
      fc.property(sparse, (levels) => {
        const handed: [number, number][] = [];
        unpack(pack(Int8Array.from(levels)), (place, one) => handed.push([place, one]));
        expect(handed).toEqual([...levels.entries()].filter(([, one]) => one !== 0));
      }),
    );
  });

  test("are printable characters that need no escape in a string", () => {
    const every = Int8Array.from({ length: 2 * LEVELS + 1 }, (_, at) => at - LEVELS);
    const spread = Int8Array.from({ length: 20_000 }, (_, at) => (at % 93 === 0 ? 1 : 0));
    for (const text of [pack(every), pack(spread)].flatMap(({ gaps, levels }) => [gaps, levels])) {
      expect(text).toMatch(/^[#-~]+$/);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }
  });

  test("of nothing but zeros are almost nothing", () => {
    expect(pack(new Int8Array(10))).toEqual({ gaps: "", levels: "" });
    // A gap's last character stands for ninety of them.
    expect(pack(new Int8Array(100_000)).gaps.length).toBeLessThan(1200);
    expect(pack(new Int8Array(100_000)).levels).toBe("");
  });
});
