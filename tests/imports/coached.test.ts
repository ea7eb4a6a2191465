import { describe, expect, test } from "vitest";
import { coached, habitsOf } from "@/lib/imports/coached";

const SORRY = "Hi {name},\n\nWe apologise for any inconvenience caused.";
const LINES = [
  SORRY,
  "Sorry for any inconvenience.",
  "I sent your refund at noon, {name}.",
  "We will reply as soon as possible.",
];

describe("the coach's view of phrases that would come in", () => {
  test("a stock apology has a better wording, whose blank the ticket fills", () => {
    const { findings, better } = coached(SORRY);
    expect(findings.map(({ rule }) => rule)).toContain("generic-apology");
    expect(better).toBe("Hi {name},\n\nWe apologise for the trouble with your {thing}.");
  });

  test("a phrase is not blamed for its blanks, nor for a ticket that it has not seen", () => {
    expect(
      coached(
        "Hi {name}, your {thing} leaves us today, and I call you tomorrow at noon.\n\nBest regards,\n{agent}",
      ),
    ).toEqual({ findings: [] });
  });

  test("the habits of all are counted, the most frequent first, with the lines that have them", () => {
    const habits = habitsOf(LINES.map((text) => ({ text, findings: coached(text).findings })));
    expect(habits[0]).toMatchObject({
      rule: "generic-apology",
      says: "any inconvenience caused",
      better: "the trouble with your {thing}",
      lines: [0, 1],
    });
    expect(habits.find(({ rule }) => rule === "vague-time")?.lines).toEqual([3]);
  });
});
