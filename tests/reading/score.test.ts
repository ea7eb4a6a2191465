/** A score is the sum of its evidence: to the last bit, in whatever order it is added up. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message, Reading, Ticket } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { temperatureOf } from "../../lib/reading/score";
import { ticketOf, wordsOf } from "./ticket";

const files = import.meta.glob<string>("../../scripts/training/items/*.jsonl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const items: string[] = Object.values(files).flatMap((lines) =>
  lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).text),
);

/** The same sample in every run. */
const SAMPLE = { seed: 64, numRuns: 400 };
const said = fc.constantFrom(...items);

/** Several turns: customers write one to three messages, then an agent answers. */
const tickets = fc
  .array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((turns): Ticket => {
    const messages = turns.flatMap((texts): Omit<Message, "id">[] => [
      ...texts.map((text) => ({ who: "customer" as const, text })),
      { who: "agent", text: "We are looking into it." },
    ]);
    return { ...ticketOf(), messages: messages.slice(0, -1).map((one, at) => ({ ...one, id: `m${at}` })) };
  });

const sum = (weights: number[]) => weights.reduce((total, weight) => total + weight, 0);

function expectExact(reading: Reading, order: (weights: number[]) => number[]) {
  expect(sum(order(reading.signals.map(({ weight }) => weight))) === reading.score).toBe(true);
  const places = reading.signals.flatMap(({ spans }) => spans.map(({ weight }) => weight));
  expect(sum(order(places)) === reading.score).toBe(true);
  for (const { weight, spans } of reading.signals)
    expect(sum(order(spans.map((span) => span.weight))) === weight).toBe(true);
}

function expectEvidence(ticket: Ticket, reading: Reading) {
  for (const { id, spans, because } of reading.signals) {
    expect(because).not.toBe("");
    expect(spans.length, id).toBeGreaterThan(0);
    let start = 0;
    for (const span of spans) {
      const { who, text } = ticket.messages.find((one) => one.id === span.message)!;
      expect(who).toBe("customer");
      expect(span.message).toBe(spans[0]!.message);
      expect(span.start, id).toBeGreaterThanOrEqual(start);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(wordsOf(ticket, span).trim(), id).not.toBe("");
      start = span.start;
    }
  }
}

/** Each order by turns: as shown, from the end, by size, and lows and highs in turn. */
const ORDERS: [string, (weights: number[]) => number[]][] = [
  ["as they stand", (weights) => weights],
  ["from the last to the first", (weights) => weights.toReversed()],
  ["from the coldest to the hottest", (weights) => weights.toSorted((a, b) => a - b)],
  ["by what is behind the point", (weights) => weights.toSorted((a, b) => (a % 1) - (b % 1))],
];

test("there are texts to weigh", () => {
  expect(items.length).toBeGreaterThan(1000);
});

describe.each(ORDERS)("added up %s", (_, order) => {
  test("a message's signals are its score, and their places their weights", () => {
    fc.assert(
      fc.property(said, (text) => {
        expectExact(read(ticketOf(`customer: ${text}`)), order);
      }),
      SAMPLE,
    );
  });

  test("so are those of a ticket of several turns", () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        expectExact(read(ticket), order);
      }),
      { ...SAMPLE, numRuns: 100 },
    );
  });
});

describe("evidence", () => {
  test("is words of the customer's, in the order of the text", () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        expectEvidence(ticket, read(ticket));
      }),
      { ...SAMPLE, numRuns: 200 },
    );
  });

  test("decides the temperature, of the ticket and of each of its messages", () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        const reading = read(ticket);
        expect(reading.temperature).toBe(temperatureOf(reading.score));
        const customers = ticket.messages.filter(({ who }) => who === "customer");
        expect(reading.course.map(({ message }) => message)).toEqual(
          reading.language === "en" ? customers.map(({ id }) => id) : [],
        );
      }),
      { ...SAMPLE, numRuns: 100 },
    );
  });

  test.each(["", "   \n\n ", "—", "(", "\u200b\u200b"])("is missing in %j, so nothing is sure", (text) => {
    expect(read(ticketOf(`customer: ${text}`))).toMatchObject({
      unsure: true,
      signals: [],
      score: 0,
      temperature: 0,
    });
  });

  test("that is missing leaves the reading unsure, and who is unsure calls no one upset", () => {
    fc.assert(
      fc.property(fc.oneof(said, fc.string({ maxLength: 12 })), (text) => {
        const { unsure, signals, score, temperature } = read(ticketOf(`customer: ${text}`));
        if (signals.length === 0) expect([unsure, score]).toEqual([true, 0]);
        if (unsure) expect(temperature).toBe(0);
      }),
      SAMPLE,
    );
  });
});

describe("the temperature of a score", () => {
  test("rises with it and begins at 1", () => {
    const scores = Array.from({ length: 1000 }, (_, at) => at / 64 - 4);
    const temperatures = scores.map(temperatureOf);
    expect(temperatures).toEqual(temperatures.toSorted((a, b) => a - b));
    expect(new Set(temperatures)).toEqual(new Set([0, 1, 2, 3]));
    expect([temperatureOf(1 - 1 / 64), temperatureOf(1)]).toEqual([0, 1]);
  });
});
