import { describe, expect, test } from "vitest";
import { rules } from "../../lib/coach/all";
import { check } from "../../lib/coach/check";
import type { Example } from "../../lib/coach/rule";
import { contextOf } from "./fixtures";

const found = (example: Example) => check(example.draft, contextOf(example)).findings;

test("every flagged habit of the guidance has its rule", () => {
  expect(rules.size).toBeGreaterThanOrEqual(30);
});

describe.each([...rules])("%s", (id, rule) => {
  test("says what it is about, where it comes from, and shows both sides", () => {
    expect(rule.about.length).toBeGreaterThan(10);
    expect(rule.source.length).toBeGreaterThan(7);
    expect(rule.examples.flagged.length).toBeGreaterThanOrEqual(2);
    expect(rule.examples.fine.length).toBeGreaterThanOrEqual(2);
  });

  // Nothing but this rule speaks on its own examples, so that a fault is told once.
  test.each(rule.examples.flagged)("flags: $draft", (example) => {
    expect([...new Set(found(example).map((finding) => finding.rule))]).toEqual([id]);
  });

  test.each(rule.examples.fine)("is silent on: $draft", (example) => {
    expect(found(example).filter((finding) => finding.rule === id)).toEqual([]);
  });

  test.each(rule.examples.flagged)("tells why in one short sentence: $draft", (example) => {
    for (const { why, start, end } of found(example)) {
      expect(why).toMatch(/^[\p{Lu}\u201C].*[.?]$/u);
      expect(why.length).toBeLessThanOrEqual(95);
      expect(end).toBeGreaterThan(start);
    }
  });

  test.each(rule.examples.flagged)("is content once its own advice is taken: $draft", (example) => {
    for (const { better, start, end } of found(example).toReversed()) {
      if (better === undefined) continue;
      const reworded = example.draft.slice(0, start) + better + example.draft.slice(end);
      expect(reworded).not.toMatch(/ {2}|[.,]{2}|\bundefined\b/);
      const left = found({ ...example, draft: reworded }).length;
      expect(left, reworded).toBeLessThan(found(example).length);
    }
  });
});
