import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BUCKETS, known, pair } from "../../../lib/reading/model/features";
import { HEADS, partsOf, sumsOf } from "../../../lib/reading/model/heads";
import { WEIGHTS } from "../../../lib/reading/model/weights";
import { wordsOf } from "../../../lib/reading/model/words";
import { SIGNALS } from "../../../lib/reading/signals/all";
import { normalise } from "../../../lib/text";

const examples = [...SIGNALS.values()].flatMap(({ examples: { flagged, fine } }) => [...flagged, ...fine]);
const words = [...new Set(examples.flatMap((text) => normalise(text).split(/\s+/)))];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 200 }).map(normalise),
);

describe("a head's sum", () => {
  test("is the sum of its words' parts, for every head and any text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = wordsOf(text);
        const sums = sumsOf(found);
        for (const [at, head] of HEADS.entries()) {
          const parts = partsOf(head, found);
          expect(parts).toHaveLength(found.length);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(sums[at]!, 8);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("does not hang on what was read before", () => {
    const text = normalise("The third parcel is still not here, and nobody answers my emails.");
    const before = sumsOf(wordsOf(text));
    // More different words than are remembered.
    for (let at = 0; at < 10_000; at += 1) sumsOf(wordsOf(`word${at.toString(36)}x`));
    expect(sumsOf(wordsOf(text))).toEqual(before);
  });

  test("of no words is nothing", () => {
    expect([...sumsOf([])]).toEqual(HEADS.map(() => 0));
    for (const head of HEADS) expect(partsOf(head, [])).toHaveLength(0);
  });

  test("hangs on no name, link or number, only on there being one", () => {
    const one = sumsOf(wordsOf("@ana see https://a.example, i paid $10 for 3"));
    const other = sumsOf(wordsOf("@bob see www.b.example/c?d=e, i paid $9,999.00 for 17"));
    expect([...one]).toEqual([...other]);
  });
});

describe("the trained weights", () => {
  test("have a head for every judgement", () => {
    expect(Object.keys(WEIGHTS.heads).toSorted()).toEqual([...HEADS].toSorted());
  });

  test("know only signals that are there", () => {
    const ids = [...SIGNALS.keys()];
    expect(ids).toEqual(expect.arrayContaining(WEIGHTS.signals));
    for (const head of HEADS) expect(WEIGHTS.heads[head].signals).toHaveLength(WEIGHTS.signals.length);
  });

  test("part the temperatures in order, the first at 1", () => {
    const [annoyed, angry, furious] = WEIGHTS.thresholds;
    expect(annoyed).toBe(1);
    expect(angry).toBeGreaterThan(annoyed);
    expect(furious).toBeGreaterThan(angry);
    expect(WEIGHTS.scale).toBeGreaterThan(0);
  });
});

describe("features", () => {
  const key = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", minLength: 1, maxLength: 24 }));

  test("stand inside the table, words, letters and pairs apart", () => {
    fc.assert(
      fc.property(key, key, fc.boolean(), (first, second, negated) => {
        const one = known(first, negated);
        const both = pair(one, known(second, false));
        expect(one.word).toBeGreaterThanOrEqual(0);
        expect(one.word).toBeLessThan(BUCKETS / 2);
        for (const place of one.letters) {
          expect(place).toBeGreaterThanOrEqual(BUCKETS / 2);
          expect(place).toBeLessThan((BUCKETS * 3) / 4);
        }
        expect(both).toBeGreaterThanOrEqual((BUCKETS * 3) / 4);
        expect(both).toBeLessThan(BUCKETS);
      }),
    );
  });

  test("of a denied word are another word's, without its letters", () => {
    expect(known("happy", true).word).not.toBe(known("happy", false).word);
    expect(known("happy", true).letters).toEqual([]);
    expect(known("happy", false).letters.length).toBeGreaterThan(5);
  });

  test("of a pair hang on its order", () => {
    const [not, good] = [known("not", false), known("good", false)];
    expect(pair(not, good)).not.toBe(pair(good, not));
  });

  test.each(["<at>", "!!", ":(", "😡", "ok"])("of %s have no letters", (mark) => {
    expect(known(mark, false).letters).toEqual([]);
  });
});
