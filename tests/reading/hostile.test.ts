/** Text from a page is anybody's text: whatever it holds, it is read, in time in step with its length. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading, Span, Ticket } from "../../lib/model";
import { READ_AT_MOST } from "../../lib/reading/heard";
import { read } from "../../lib/reading/read";
import { SIGNALS } from "../../lib/reading/signals/all";
import { ticketOf } from "./ticket";

const flagged = [...SIGNALS.values()].flatMap(({ examples }) => examples.flagged);

/** What is repeated to make a text of any length. */
const FAMILIES: Record<string, string> = {
  "one letter": "a",
  "one capital": "A",
  "capitals apart": "A ",
  "shouted words": "WHY IS MY ",
  "words of one letter and commas": "a,",
  "a long run of letters that ends in none": `${"a".repeat(70)}_ `,
  digits: "1",
  "dates and sums": "12/12/2025 $9,99 ",
  "an order's number without an end": "order number 1",
  spaces: " ",
  "line ends": "\n",
  "Windows line ends": "\r\n",
  tabs: "a\t",
  "exclamation marks": "!",
  "exclamation marks apart": "! ",
  "all kinds of marks": "?!.,:;",
  "open brackets": "(",
  "closing brackets": ")",
  quotes: '"',
  "quotes in quotes": "\"'a' ",
  apostrophes: "a'",
  stars: "f**",
  hyphens: "end-to-",
  dots: "... x",
  'not, "not not"': "not ",
  never: "so not never ",
  "noun after noun": "my kettle ",
  "my, and nothing": "waiting for my , ",
  "the … of the …": "the back of ",
  "if and would you": "if would you ",
  "thanks, but": "thank you, but ",
  "quoted and quoted again": "> > > a\n",
  "empty quotes": ">\n",
  "bars of a table": "| a\n",
  "long lines of On": "On ",
  "heads over quotes": "On Mon, 3 Mar 2025 at 10:12, Ben wrote:\n",
  "heads of mail": "From: a\nSent: b\nTo: c\n",
  dividers: "-----\n\n",
  "signatures' hyphens": "--\n",
  closings: "Kind regards,\nAnna Miller\n",
  "a chat": "10:02 Anna: hello\n",
  "a form": "Name: a\nMessage: b\n",
  "mail addresses": "a.b@c.example ",
  "half a mail address": "a@b.",
  links: "https://a.example/b?c=d ",
  "a link without an end": "https://a/",
  tags: "<div><a@b> ",
  entities: "&#39",
  "patterns that break expressions": "(a+)+$[^\\]{9,}",
  backslashes: "\\",
  "letters with marks on them": "e\u0301\u0302\u0303",
  "no width": "a\u200b\u200d",
  "right to left": "\u202e\u05e9\u05dc ",
  "half a picture": "\ud83d",
  "its other half": "\ude00 ",
  pictures: "😡🥰",
  "capitals that grow in lower case": "\u0130",
  "other letters": "我 не ",
  zeros: "\0",
  "line ends of other kinds": "\u2028\u0085",
  "every signal": `${flagged.join(" ")} `,
  "every signal, a line each": `${flagged.join("\n")}\n`,
};

function long(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function spansOf(reading: Reading): Span[] {
  return [
    ...reading.signals.flatMap(({ spans }) => spans),
    ...reading.effort.map(({ span }) => span),
    ...reading.questions,
    ...[reading.thing, reading.reference].flatMap((found) => (found ? [found.span] : [])),
  ];
}

/** Reads the ticket, whose spans must lie in its customers' texts and whose figures must be figures. */
function readSoundly(ticket: Ticket) {
  const reading = read(ticket);
  const texts = new Map(
    ticket.messages.filter(({ who }) => who === "customer").map(({ id, text }) => [id, text]),
  );
  // One look at the whole before a look at each: an `expect` costs more than the reading.
  const outside = spansOf(reading).filter(
    ({ message, start, end }) => !(start >= 0 && start < end && end <= (texts.get(message)?.length ?? -1)),
  );
  expect(outside).toEqual([]);
  const figures = [reading.score, ...Object.values(reading.feelings)];
  expect(figures.every(Number.isFinite)).toBe(true);
}

describe("is read, and its spans lie inside it", () => {
  const piece = fc.oneof(
    fc.constantFrom(...Object.values(FAMILIES).filter((one) => one.length < 100)),
    fc.constantFrom(...flagged, ...flagged.map((text) => text.toUpperCase())),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ unit: "grapheme", maxLength: 10 }),
    fc.stringMatching(/^[!?.,:;()>"'@#$%&*\-\n \\/|<0-9a-zA-Z]{0,30}$/),
  );
  const repeated = fc.tuple(piece, fc.integer({ min: 1, max: 12 })).map(([one, times]) => one.repeat(times));
  const texts = fc.array(repeated, { maxLength: 5 }).map((pieces) => pieces.join(""));

  test("whatever it is, ten thousand times", () => {
    fc.assert(
      fc.property(texts, (text) => {
        readSoundly(ticketOf(`customer: ${text}`));
      }),
      { numRuns: 9_000 },
    );
  }, 40_000);

  test("whoever says it, and whatever they are called", () => {
    const message = fc.record({
      who: fc.constantFrom("customer" as const, "agent" as const, "note" as const, "system" as const),
      author: piece,
      text: texts,
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), piece, (messages, name) => {
        readSoundly({
          ...ticketOf(),
          customer: { name },
          messages: messages.map((one, at) => ({ ...one, id: `m${at}` })),
        });
      }),
      { numRuns: 1_000 },
    );
  }, 40_000);

  test.each(Object.entries(FAMILIES))(
    "a megabyte of %s",
    (_, piece) => {
      readSoundly(ticketOf(`customer: ${long(piece, 1_000_000)}`));
    },
    20_000,
  );

  test("where it is all that is not the family's: one megabyte without a space, drawn at random", () => {
    const units = fc.sample(fc.integer({ min: 0, max: 0xffff }), { numRuns: 100_000, seed: 11 });
    const text = String.fromCharCode(...units.slice(0, 50_000)).replace(/\s/g, "");
    readSoundly(ticketOf(`customer: ${long(text, 1_000_000)}`));
  });
});

/** The quickest of some runs, ms: a busy machine only ever adds. */
function quickest(text: string): number {
  const ticket = ticketOf(`customer: ${text}`);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run += 1) {
    const began = performance.now();
    read(ticket);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** What a busy machine cannot tell apart, ms; what is not linear is far beyond it at these lengths. */
const SHORTEST = 5;

describe.each([
  ["what is judged", READ_AT_MOST / 2],
  ["what is set aside", 60_000],
])("twice the text takes no more than about twice the time: %s", (_, length) => {
  test.each(Object.entries(FAMILIES))("%s", (_, piece) => {
    const once = quickest(long(piece, length));
    const twice = quickest(long(piece, 2 * length));
    expect(twice / Math.max(once, SHORTEST)).toBeLessThan(3.5);
  });
});
