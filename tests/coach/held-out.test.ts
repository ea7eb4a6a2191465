/**
 * How the coach does on replies that it was never changed for. Found at first sight: 12 of 20 faults said by
 * implication (95 %, Wilson: 39 to 78 of 100), and nothing in 8 good ones. A number below is a step back.
 */
import { expect, test } from "vitest";
import bad from "./held-out/bad";
import good from "./held-out/good";
import { coached, finds } from "./replies/coached";

test("faults said by implication are found as often as when they were first seen", () => {
  const missed = bad.filter((reply) => !finds(reply)).map(({ text }) => text);
  expect(bad.length - missed.length, missed.join("\n---\n")).toBeGreaterThanOrEqual(12);
});

test("good replies are warned of nothing", () => {
  const warned = good.filter((reply) => coached(reply).some(({ severity }) => severity === "warn"));
  expect(warned.map(({ text }) => text)).toEqual([]);
});
