import { describe, expect, test } from "vitest";
import { interval, seeded } from "../../scripts/eval/bootstrap";
import { without } from "../../scripts/eval/judged";
import * as metrics from "../../scripts/eval/metrics";
import { heldOut } from "../../scripts/training/held-out";

const [yes, no] = [true, false];

describe("figures, against values worked out by hand", () => {
  test("AUC counts the pairs in the right order, a tie for half", () => {
    expect(metrics.auc([1, 2, 3, 4], [no, no, yes, yes])).toBe(1);
    expect(metrics.auc([4, 3, 2, 1], [no, no, yes, yes])).toBe(0);
    expect(metrics.auc([5, 5, 5], [no, yes, no])).toBe(0.5);
    // Pairs: 3>1, 3>2, 2>1 and 2=2, so 3.5 of 4.
    expect(metrics.auc([3, 2, 1, 2], [yes, yes, no, no])).toBe(3.5 / 4);
    expect(metrics.auc([1, 2], [yes, yes])).toBeNaN();
  });

  test("ranks share the middle where values tie", () => {
    expect(metrics.ranks([10, 20, 10, -5])).toEqual([2.5, 4, 2.5, 1]);
  });

  test("Spearman's rho looks at order alone", () => {
    expect(metrics.spearman([1, 2, 3], [1, 10, 1000])).toBeCloseTo(1, 12);
    expect(metrics.spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    // Differences of the ranks 0, 1, -1, 0: 1 - 6 * 2 / (4 * 15).
    expect(metrics.spearman([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
  });

  test("precision, recall and F1 count labels over all items", () => {
    const said = [["a", "b"], [], ["c"]];
    const truth = [["a"], ["b"], ["c", "a"]];
    expect(metrics.found(said, truth)).toEqual({ precision: 2 / 3, recall: 2 / 4, f1: 4 / 7 });
    expect(metrics.f1([yes, yes, no, no], [yes, no, yes, no])).toBe(0.5);
  });

  test("macro-F1 is the mean over the classes", () => {
    // a: 2 right, 1 too many, 0 missed: .8; b: 1 right, 0 too many, 1 missed: 2/3.
    expect(metrics.macroF1(["a", "a", "a", "b"], ["a", "a", "b", "b"])).toBeCloseTo((0.8 + 2 / 3) / 2, 12);
  });

  test("weighted kappa is 1 for agreement, 0 for chance, and counts far misses more", () => {
    expect(metrics.weightedKappa([0, 1, 2, 3], [0, 1, 2, 3])).toBe(1);
    expect(metrics.weightedKappa([0, 0, 2, 2], [0, 2, 0, 2])).toBe(0);
    // Squares 0, 0, 1; by chance, over the nine pairs of 0, 1, 1 with 0, 1, 2: (0+1+4+1+0+1+1+0+1) / 9 = 1.
    expect(metrics.weightedKappa([0, 1, 1], [0, 1, 2])).toBeCloseTo(1 - 1 / 3, 12);
  });

  test("a peer's best threshold parts calm from upset as well as can be", () => {
    expect(metrics.bestThreshold([-1, 0, 2, 3], [no, no, yes, yes])).toBe(2);
    // Of two equal scores, neither can be parted from the other.
    expect(metrics.bestThreshold([0, 1, 1, 1], [no, yes, yes, no])).toBe(1);
  });
});

describe("the interval of a figure", () => {
  const values = Array.from({ length: 100 }, (_, at) => at % 2);

  test("is the same each time, lies about the figure, and is as wide as theory says", () => {
    const { low, high } = interval(values, metrics.mean);
    expect(interval(values, metrics.mean)).toEqual({ low, high });
    // The standard error of the mean of 100 coin flips is .05.
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.05, 1);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.05, 1);
  });

  test("is drawn from numbers spread evenly between 0 and 1", () => {
    const random = seeded(1);
    const drawn = Array.from({ length: 10_000 }, random);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(metrics.mean(drawn)).toBeCloseTo(0.5, 1);
  });
});

test("words are cut out of a text, also where their places overlap", () => {
  expect(
    without("abcdefgh", [
      { start: 4, end: 6 },
      { start: 1, end: 3 },
      { start: 2, end: 5 },
    ]),
  ).toBe("agh");
  expect(without("abc", [])).toBe("abc");
  expect(
    without("abc", [
      { start: 0, end: 3 },
      { start: 1, end: 2 },
    ]),
  ).toBe("");
});

test("a fifth of all texts is held out, and a text always keeps its side", () => {
  // FNV-1a of "" is 2166136261 and of "a" 3826002220, so the first is not held out and the second is.
  expect([heldOut(""), heldOut("a")]).toEqual([false, true]);
  const texts = Array.from({ length: 5000 }, (_, at) => `message ${at}`);
  expect(metrics.share(texts.map(heldOut))).toBeCloseTo(0.2, 1);
});
