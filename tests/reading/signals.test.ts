import { describe, expect, test } from "vitest";
import { judge } from "../../lib/reading/judge";
import { SIGNALS } from "../../lib/reading/signals/all";

/** What the rule sees in a text, whatever else stands in it. */
function hits(id: string, text: string): number {
  return judge("m", text).filter((hit) => hit.id === id).length;
}

test("every signal of the folder is there", () => {
  expect(SIGNALS.size).toBeGreaterThan(50);
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
    expect(rule.pattern.global).toBe(true);
    expect(rule.pattern.source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "")).not.toMatch(/[*+]|\{\d+,\}/);
  });
});
