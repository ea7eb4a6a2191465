/** The library keeps what the rest of Amends asks of a reply: its promises are found, its words are not flagged. */
import { describe, expect, it } from "vitest";
import { check } from "../../lib/coach/check";
import { commitments } from "../../lib/commitments/find";
import type { Phrase } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { fill, type Words, wordsFor } from "../../lib/phrases/fill";
import { readingOf, ticketOf } from "./cases";

const NOW = Date.UTC(2025, 2, 3, 9);
const agents: Words = {
  what: "send you a new one",
  when: "Friday 3 pm",
  day: "Friday",
  amount: "$20",
  cause: "the label was printed twice",
};

/** With and without a customer's name, a thing, a number and an agent's name. */
const WAYS = ["Dana Whitlock", undefined].flatMap((name) =>
  ["account", "blue shoes", undefined].flatMap((thing) =>
    ["#4471", undefined].flatMap((reference) =>
      ["Priya Raman", ""].map((agent) => ({
        ticket: ticketOf(name, agent),
        // Calm, so that the coach looks at the words and not at what the conversation still lacks.
        reading: readingOf({ temperature: 0 }, thing, reference),
      })),
    ),
  ),
);
const [known] = WAYS;

function written(phrase: Phrase, { ticket, reading } = known!): string {
  return fill(phrase.text, { ...wordsFor(ticket, reading), ...agents }).text;
}

describe("a phrase, with its blanks filled", () => {
  it("is found as a promise with a date, wherever it acts on an open case", () => {
    const promising = phrases.filter(
      ({ stage, fits }) => stage === "act" && fits.outcome?.includes("neutral_open"),
    );
    expect(promising.length).toBeGreaterThan(40);
    const missed = promising.filter((phrase) => !commitments(written(phrase), NOW).some(({ due }) => due));
    expect(missed.map((phrase) => written(phrase))).toEqual([]);
  });

  it("gives the coach nothing to say but that a blank is left, in whatever way it is filled", () => {
    const flagged = new Set<string>();
    const seen = new Set<string>();
    for (const way of WAYS) {
      for (const phrase of phrases) {
        const text = written(phrase, way);
        if (seen.has(text)) continue;
        seen.add(text);
        for (const { rule, start, end } of check(text, way).findings) {
          if (rule !== "blank-left" || !text.slice(start, end).startsWith("[")) {
            flagged.add(`${phrase.id} ${rule}: ${text.slice(start, end)}`);
          }
        }
      }
    }
    expect([...flagged]).toEqual([]);
  }, 30_000);

  it("gives the coach the blanks that are left, and nothing else", () => {
    const { ticket, reading } = known!;
    const rules = phrases.flatMap((phrase) => {
      const { text, blanks } = fill(phrase.text, wordsFor(ticket, reading));
      const found = check(text, { ticket, reading }).findings.filter(({ rule }) => rule === "blank-left");
      return found.length === blanks.length ? [] : [`${phrase.id}: ${found.length} of ${blanks.length}`];
    });
    expect(rules).toEqual([]);
  });
});
