import { describe, expect, test } from "vitest";
import { judge } from "../../lib/reading/judge";
import { SIGNALS } from "../../lib/reading/signals/all";
import { spelt } from "../../lib/reading/wording";

/** What the rule sees in a text, whatever else stands in it. */
function hits(id: string, text: string): number {
  return judge("m", text).filter((hit) => hit.id === id).length;
}

/** What repeats in an expression without a bound: "*", "+" and "{2,}" where they are no plain letters. */
function unbounded(source: string): string[] {
  const plain = source.replace(/\\./gs, "").replace(/\[[^\]]*\]/g, "");
  return plain.match(/[*+]|\{\d+,\}/g) ?? [];
}

test("every signal of the folder is there", () => {
  expect(SIGNALS.size).toBeGreaterThan(50);
});

test.each<[string, string[]]>([
  ["a{2,3}b?c{4}", []],
  ["\\+ and \\* and [*+] and [{2,}]", []],
  ["ab*", ["*"]],
  ["(?:ab)+\\*", ["+"]],
  ["[a-z]{2,}", ["{2,}"]],
])("what repeats without a bound is seen: %s", (source, found) => {
  expect(unbounded(source)).toEqual(found);
});

describe.each([...SIGNALS])("signal %s", (id, rule) => {
  test.each(rule.examples.flagged)("finds it in: %s", (text) => {
    expect(hits(id, text)).toBe(1);
  });
  test.each(rule.examples.fine)("leaves alone: %s", (text) => {
    expect(hits(id, text)).toBe(0);
  });
  test("weighs in quarters, so that sums are exact, and says why and where from", () => {
    expect(Number.isInteger(rule.weight * 4)).toBe(true);
    expect(Number.isInteger((rule.more ?? 0) * 4)).toBe(true);
    expect(rule.because).not.toBe("");
    expect(rule.source).not.toBe("");
    expect(rule.examples.flagged.length).toBeGreaterThan(0);
    expect(rule.examples.fine.length).toBeGreaterThan(0);
  });
  test("repeats nothing without a bound", () => {
    const { pattern } = rule;
    if (pattern instanceof RegExp) {
      expect(pattern.global).toBe(true);
      expect(unbounded(pattern.source)).toEqual([]);
      return;
    }
    expect(pattern.wordings.length).toBeGreaterThan(0);
    for (const wording of pattern.wordings) expect(unbounded(spelt(wording)), wording).toEqual([]);
  });
});
