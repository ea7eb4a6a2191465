import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstName } from "../../lib/first-name";
import { phrases } from "../../lib/phrases/all";
import { fill, wordsFor } from "../../lib/phrases/fill";
import { reference, thing } from "../../lib/phrases/page-words";
import { readingOf, ticketOf } from "./cases";

describe("the first name", () => {
  it.each([
    ["Dana Whitlock", "Dana"],
    ["O'Neil, Siobhan", "Siobhan"],
    ["van der Berg, Anna Maria", "Anna"],
    ["Siobhan O\u2019Neil, PhD", "Siobhan"],
    ["Dana", "Dana"],
    ["DANA WHITLOCK", "Dana"],
    ["dana whitlock", "Dana"],
    ["jean-luc picard", "Jean-Luc"],
    ["D'Angelo Barksdale", "D'Angelo"],
    ["DeShawn Carter", "DeShawn"],
    ["JP Morgan", "JP"],
    ["Dr. Amara Okafor", "Amara"],
    ["Ms Whitlock, Dana", "Dana"],
    ["Jos\u00e9 \u00c1lvarez", "Jos\u00e9"],
    ["\u0418\u0432\u0430\u043d \u041f\u0435\u0442\u0440\u043e\u0432", "\u0418\u0432\u0430\u043d"],
    ["Dana Whitlock (via web form)", "Dana"],
    ['Daniel "Dan" Whitlock', "Daniel"],
    ["Dana Whitlock <dana@example.org>", "Dana"],
    ["  Dana\u00a0 Whitlock\n", "Dana"],
    ["\u202eDana Whitlock", "Dana"],
  ])("of %j is %s", (shown, name) => {
    expect(firstName(shown)).toBe(name);
  });

  it.each([
    undefined,
    "",
    "   ",
    "dana.whitlock@example.org",
    "dana.whitlock",
    "dana_w",
    "techguy",
    "Visitor 48213",
    "+44 7700 900123",
    "Mr Whitlock",
    "Dr. Okafor",
    "D. Whitlock",
    "Whitlock Catering Ltd",
    "Support Team",
    "Unknown User",
    "\u5c71\u7530 \u592a\u90ce",
    "https://evil.example/Dana",
    "{{agent}} Whitlock",
    "<script>",
    "?",
    ",",
    "Da\u0301\u0301\u0301\u0301\u0301na",
    "A".repeat(5000),
  ])("is not told by %j", (shown) => {
    expect(firstName(shown)).toBeUndefined();
  });
});

describe("the thing", () => {
  it.each([
    ["espresso machine", "espresso machine"],
    ["my espresso machine", "espresso machine"],
    ["the 5.5 inch phone.", "5.5 inch phone"],
    ["my wife's birthday cake", "wife's birthday cake"],
    ["MY ESPRESSO MACHINE", "espresso machine"],
    ["SAMSUNG TV", "samsung TV"],
    ["PS5", "PS5"],
    ["stupid bloody printer", "printer"],
    ["grey\n shirt", "grey shirt"],
    ["e\u200bspresso \u202emachine", "espresso machine"],
  ])("%j reads 'your %s'", (said, text) => {
    expect(thing(said)).toBe(text);
  });

  it.each([
    undefined,
    "",
    "the",
    "fucking",
    "https://evil.example/a",
    "www.evil.example",
    "order {name}",
    "sofa [click here]",
    "<b>sofa</b>",
    "sofa. You owe me! Pay",
    "one two three four five six seven",
    "a thing whose many words go beyond forty letters",
    "12345",
    "x".repeat(100_000),
  ])("is not told by %j", (said) => {
    expect(thing(said)).toBeUndefined();
  });
});

describe("the reference", () => {
  it.each([
    "#4471",
    "4471-B",
    "INV 2026/118",
    "invoice no. 48213",
    "booking: #88-1",
    "order 4471",
    "114-3941689-8772232",
  ])("%s stands as it was given", (said) => {
    expect(reference(said)).toBe(said);
  });

  it.each([
    undefined,
    "",
    "#",
    "none",
    "4111 1111 1111 1111",
    "4111111111111111",
    "{1}",
    "4471 <b>",
    "1 2 3 4 5",
    "evil.example/1",
    "https://x/1",
  ])("is not told by %j", (said) => {
    expect(reference(said)).toBeUndefined();
  });
});

it("a number says what it is of only where the thing does not", () => {
  const numbered = (thing: string, number: string) =>
    fill("your {thing} ({reference})", wordsFor(ticketOf(), readingOf({}, thing, number))).text;
  expect(numbered("grey shirt order", "Order 48213")).toBe("your grey shirt order (48213)");
  expect(numbered("grey shirt", "order 48213")).toBe("your grey shirt (order 48213)");
});

it("a thing that only opens a sentence loses its capital, a name keeps it", () => {
  const told = (text: string, named: string) => {
    const start = text.indexOf(named);
    const messages = [{ id: "m1", who: "customer" as const, text }];
    const span = { message: "m1", start, end: start + named.length };
    return wordsFor({ ...ticketOf(), messages }, { ...readingOf(), thing: { text: named, span } }).thing;
  };
  expect(told("Washing machine leaks.", "Washing machine")).toBe("washing machine");
  expect(told("It leaks! Washing machine is new.", "Washing machine")).toBe("washing machine");
  expect(told("My Samsung fridge leaks.", "Samsung fridge")).toBe("Samsung fridge");
  expect(told("PS5 is dead.", "PS5")).toBe("PS5");
});

it("the number of an order stands for a thing that nobody named", () => {
  const words = wordsFor(ticketOf(), readingOf({}, undefined, "Order 48213"));
  expect(fill("your {thing} ({reference})", words).text).toBe("your order (48213)");
  expect(wordsFor(ticketOf(), readingOf({}, undefined, "#48213")).thing).toBeUndefined();
});

describe("a sentence without a name", () => {
  it.each([
    ["{name}, how are things?", "How are things?"],
    ["All done. {name}, is it?", "All done. Is it?"],
    ["Good of you to write, {name}. What next?", "Good of you to write. What next?"],
    ["Tell me, {name}, what next?", "Tell me, what next?"],
    ["Good day!\n{name}, all is done.", "Good day!\nAll is done."],
  ])("%j becomes %j", (text, without) => {
    expect(fill(text, {})).toEqual({ text: without, blanks: [] });
  });
});

it("a number in parentheses is left out where it is unknown", () => {
  expect(fill("Your {thing} ({reference}).", { thing: "sofa" }).text).toBe("Your sofa.");
  expect(fill("Your {thing} ({reference}).", { thing: "sofa", reference: "#1" }).text).toBe(
    "Your sofa (#1).",
  );
});

it("what only the agent knows stands in brackets, at the places that are given", () => {
  const { text, blanks } = fill("I {what} by {when}, {amount} by {day}: {cause}.", {});
  expect(text).toBe("I [what you will do] by [day and time], [amount] by [day]: [the cause].");
  expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(text.match(/\[[^\]]+\]/g));
});

describe("words from a hostile page", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          "{name}",
          "{thing}",
          "[amount]",
          "\u202e",
          "\n",
          "\u0000",
          "http://x.y",
          "Dana",
          "my",
          "sofa",
          "$&",
          "$1",
          ",",
          " ",
          "<b>",
          "\ud800",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  );

  it("never break a phrase: no braces, no line ends, no unseen characters, nothing long", () => {
    fc.assert(
      fc.property(
        nasty,
        nasty,
        nasty,
        nasty,
        fc.constantFrom(...phrases),
        (name, what, number, agent, phrase) => {
          const words = wordsFor(ticketOf(name, agent), readingOf({}, what, number));
          for (const word of Object.values(words)) {
            expect(word.length).toBeLessThanOrEqual(40);
            expect(word).not.toMatch(/[{}[\]<>\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|:\/\/|^\s|\s$/u);
          }
          const { text, blanks } = fill(phrase.text, words);
          expect(text).not.toMatch(/[{}\n]/);
          expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(
            text.match(/\[[^\]]*\]/g) ?? [],
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
