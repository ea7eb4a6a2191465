/** The library keeps what the rest of Amends asks of a reply: its promises are found, its words are not flagged. */
import { describe, expect, it } from "vitest";
import { check } from "../../lib/coach/check";
import { commitments } from "../../lib/commitments/find";
import type { Phrase } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { fill, type Words, wordsFor } from "../../lib/phrases/fill";
import { readingOf, ticketOf } from "./cases";

const ticket = ticketOf("Dana Whitlock");
// Calm, so that the coach looks at the words and not at what the conversation still lacks.
const reading = readingOf({ temperature: 0 }, "sofa", "#4471");
const NOW = Date.UTC(2025, 2, 3, 9);
const agents: Words = {
  what: "send you a new one",
  when: "Friday 3 pm",
  day: "Friday",
  amount: "$20",
  cause: "the label was printed twice",
};

const written = (phrase: Phrase) => fill(phrase.text, { ...wordsFor(ticket, reading), ...agents }).text;

describe("a phrase, with its blanks filled", () => {
  it("is found as a promise with a date, wherever it acts on an open case", () => {
    const asks = new Set(["act-close.right-for-you"]);
    const promising = phrases.filter(
      ({ id, stage, fits }) =>
        stage === "act" && fits.outcome?.join() !== "resolved_or_thanks" && !asks.has(id),
    );
    expect(promising.length).toBeGreaterThan(15);
    const missed = promising.filter((phrase) => !commitments(written(phrase), NOW).some(({ due }) => due));
    expect(missed.map(written)).toEqual([]);
  });

  it("gives the coach nothing to say", () => {
    const flagged = phrases.flatMap((phrase) => {
      const text = written(phrase);
      const { findings } = check(text, { ticket, reading });
      return findings.map(({ rule, start, end }) => `${phrase.id} ${rule}: ${text.slice(start, end)}`);
    });
    expect(flagged).toEqual([]);
  });

  it("gives the coach the blanks that are left, and nothing else", () => {
    const rules = phrases.flatMap((phrase) => {
      const { text, blanks } = fill(phrase.text, wordsFor(ticket, reading));
      const found = check(text, { ticket, reading }).findings.filter(({ rule }) => rule === "blank-left");
      return found.length === blanks.length ? [] : [`${phrase.id}: ${found.length} of ${blanks.length}`];
    });
    expect(rules).toEqual([]);
  });
});
