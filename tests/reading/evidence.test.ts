import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message, Reading, Span } from "../../lib/model";
import { read } from "../../lib/reading/read";
import { SIGNALS } from "../../lib/reading/signals/all";
import { ticketOf, wordsOf } from "./ticket";

describe("evidence", () => {
  test("is a place in the customer's own words, never in a quote", () => {
    const text = "Still nothing.\n\nOn Mon, 3 Mar 2025, Ben wrote:\nThis is terrible!!! My lawyer says so.";
    const ticket = ticketOf(`customer: ${text}`);
    const reading = read(ticket);
    expect(reading.threats).toEqual([]);
    const words = reading.signals.flatMap(({ spans }) => spans.map((span) => wordsOf(ticket, span)));
    expect(words.join(" ")).toContain("Still nothing");
    expect(words.join(" ")).not.toContain("terrible");
  });

  test("counts no agent's, colleague's or system's word", () => {
    const reading = read(
      ticketOf(
        "customer: Where can I find the manual?",
        "note: She is furious, a nightmare!!!",
        "agent: I am terribly sorry, this is unacceptable.",
        "system: ESCALATED TO YOUR MANAGER NOW",
      ),
    );
    expect(reading.temperature).toBe(0);
    expect(reading.course).toHaveLength(1);
  });

  test("is heard in words wrapped over two lines by a mail program", () => {
    const reading = read(
      ticketOf(
        "customer: I have ordered it a while ago and I can only say that it is a waste\nof time to wait for it.",
      ),
    );
    expect(reading.signals.map(({ id }) => id)).toContain("verdict");
  });

  test("points to the customer's own noun and number", () => {
    const ticket = ticketOf("customer: Hi, my Espresso Machine arrived broken. Order number 48213.");
    const { thing, reference } = read(ticket);
    expect(wordsOf(ticket, thing!.span)).toBe("Espresso Machine");
    expect(reference!.text).toBe("order number 48213");
    expect(wordsOf(ticket, reference!.span)).toBe("Order number 48213");
  });

  test("of a language that is not English is none", () => {
    const reading = read(
      ticketOf("customer: Das ist eine Frechheit und ich bekomme keine Antwort auf meine E-Mails!!!"),
    );
    expect(reading).toMatchObject({
      language: "other",
      unsure: true,
      signals: [],
      course: [],
      temperature: 0,
    });
  });
});

describe("questions", () => {
  test("are those that no agent has answered, and not those asked to vent", () => {
    const ticket = ticketOf(
      "customer: Does it come in red?",
      "agent: Yes.",
      "customer: Are you kidding me? When will you send it? I wait.",
    );
    expect(read(ticket).questions.map((span) => wordsOf(ticket, span))).toEqual(["When will you send it?"]);
  });
});

describe("the state now", () => {
  test("cools with each calm answer", () => {
    const hot = ["customer: This is a disgrace, you are liars!", "agent: Which order is it?"];
    const scores = [
      read(ticketOf(hot[0]!)),
      read(ticketOf(...hot, "customer: 48213")),
      read(ticketOf(...hot, "customer: 48213", "agent: And the colour?", "customer: Red.")),
    ].map(({ score }) => score);
    expect(scores[1]!).toBe(scores[0]! / 2);
    expect(scores[2]!).toBe(scores[0]! / 4);
  });

  test("takes messages in a row as one turn", () => {
    const alone = read(ticketOf("customer: This is a disgrace."));
    const apart = read(ticketOf("customer: This is a disgrace.", "customer: Hello??"));
    const verdict = (reading: Reading) => reading.signals.find(({ id }) => id === "verdict")?.weight;
    expect(verdict(apart)).toBe(verdict(alone));
    expect(apart.course).toHaveLength(2);
  });
});

describe("the customer's own noun", () => {
  test.each<[string, string | undefined]>([
    ["My washing machine broke yesterday.", "washing machine"],
    ["My kettle exploded.", "kettle"],
    ["The espresso machine I ordered arrived damaged.", "espresso machine"],
    ["I ordered a blue rain jacket and it came torn.", "blue rain jacket"],
    ["My phone's screen is cracked.", "phone"],
    ["My son's bike is broken.", "son's bike"],
    ["The fabric of my sofa is torn.", "sofa"],
    ["My new headphones don't work.", "headphones"],
    ["You sent the wrong shoes.", "shoes"],
    ["MY ORDER HAS NOT ARRIVED", "order"],
    ["It is broken.", undefined],
    ["The website is down.", undefined],
    ["My husband says it is broken.", undefined],
    ["I was on the phone for an hour and it's still broken.", undefined],
    ["My flight was cancelled.", "flight"],
    ["The subscription I cancelled is still being charged.", "subscription"],
  ])("%s → %s", (text, expected) => {
    expect(read(ticketOf(`customer: ${text}`)).thing?.text).toBe(expected);
  });
});

describe("numbers they gave", () => {
  test.each<[string, string | undefined]>([
    ["Where is order 48213?", "order 48213"],
    ["It is about #A-1093.", "#A-1093"],
    ["Invoice no. INV-2291 is wrong.", "invoice no. INV-2291"],
    ["My booking reference is XK7F9P2.", "booking reference is XK7F9P2"],
    ["I placed the order 2 weeks ago.", undefined],
    ["The order 2024 was late, on the 3rd.", undefined],
    ["Call me on 555 1234.", undefined],
  ])("%s → %s", (text, expected) => {
    expect(read(ticketOf(`customer: ${text}`)).reference?.text).toBe(expected);
  });
});

describe("any ticket", () => {
  const flagged = [...SIGNALS.values()].flatMap(({ examples }) => [...examples.flagged, ...examples.fine]);
  const words = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(
      ...flagged,
      "\n> quoted\n",
      "\nOn Monday, Ben wrote:\n",
      "\n-- \n",
      "\ud800",
      " \udc00",
      "!!!!!!",
      "$ 9,99",
    ),
  );
  const message = fc.record({
    who: fc.constantFrom<Message["who"]>("customer", "customer", "agent", "note", "system"),
    text: fc.array(words, { maxLength: 6 }).map((parts) => parts.join(" ")),
  });
  const tickets = fc.array(message, { maxLength: 6 }).map((messages) => ({
    ...ticketOf(),
    messages: messages.map((one, at) => ({ ...one, id: `m${at}` })),
  }));

  test("is read without a throw, its spans lie in customers' texts, its weights add up exactly", () => {
    fc.assert(
      fc.property(tickets, (ticket) => {
        const reading = read(ticket);
        const spans: Span[] = [
          ...reading.signals.flatMap((signal) => signal.spans),
          ...reading.questions,
          ...[reading.thing, reading.reference].flatMap((found) => (found ? [found.span] : [])),
        ];
        for (const { message: id, start, end } of spans) {
          const said = ticket.messages.find((one) => one.id === id)!;
          expect(said.who).toBe("customer");
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(said.text.length);
        }
        expect(reading.signals.reduce((sum, { weight }) => sum + weight, 0)).toBe(reading.score);
        if (reading.unsure) expect(reading.temperature).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ".",
    "!",
    "a",
    "A",
    " ",
    "\n",
    "> ",
    "so not ",
    "my ",
    "never ",
    "From: a\n",
    "1-",
    "?!",
    '"',
    "$9",
    "waiting for my , ",
  ])("of a megabyte of %j is read", (piece) => {
    const reading = read(ticketOf(`customer: ${piece.repeat(1_000_000 / piece.length)}`));
    expect(reading.course.length).toBeLessThanOrEqual(1);
  });
});
