import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEVELS, type Packed, pack, unpack } from "../../../lib/reading/model/packed";

function unpacked(packed: Packed, size: number, tables: number): number[][] {
  const levels = Array.from({ length: tables }, () => new Array<number>(size).fill(0));
  unpack(packed, tables, (place, table, level) => {
    levels[table]![place] = level;
  });
  return levels;
}

const packedOne = (levels: Int8Array) => pack([levels]);
const back = (levels: number[]) => unpacked(packedOne(Int8Array.from(levels)), levels.length, 1)[0];

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

  test("come back as they were, several tables side by side", () => {
    const tables = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 5 })).chain(([size, many]) =>
      fc.array(
        fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, level), {
          minLength: size,
          maxLength: size,
        }),
        { minLength: many, maxLength: many },
      ),
    );
    fc.assert(
      fc.property(tables, (all) => {
        const packed = pack(all.map((one) => Int8Array.from(one)));
        expect(unpacked(packed, all[0]!.length, all.length)).toEqual(all);
      }),
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
        unpack(packedOne(Int8Array.from(levels)), 1, (place, _, one) => handed.push([place, one]));
        expect(handed).toEqual([...levels.entries()].filter(([, one]) => one !== 0));
      }),
    );
  });

  test("are printable characters that need no escape in a string", () => {
    const every = Int8Array.from({ length: 2 * LEVELS + 1 }, (_, at) => at - LEVELS);
    const spread = Int8Array.from({ length: 20_000 }, (_, at) => (at % 93 === 0 ? 1 : 0));
    for (const text of [packedOne(every), packedOne(spread)].flatMap(({ gaps, levels }) => [gaps, levels])) {
      expect(text).toMatch(/^[#-~]+$/);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }
  });

  test("of nothing but zeros are almost nothing", () => {
    expect(packedOne(new Int8Array(10))).toEqual({ gaps: "", levels: "" });
    // A gap's last character stands for ninety of them.
    expect(packedOne(new Int8Array(100_000)).gaps.length).toBeLessThan(1200);
    expect(packedOne(new Int8Array(100_000)).levels).toBe("");
  });
});
