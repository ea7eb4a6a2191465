import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, paragraphs, sentences } from "../lib/text";

const texts = (text: string) => sentences(text).map((sentence) => sentence.text);

describe("sentences", () => {
  test.each<[string, string[]]>([
    ["It broke. I want a new one!", ["It broke.", "I want a new one!"]],
    ["Really?! Yes.", ["Really?!", "Yes."]],
    ["Mr. Miller paid 3.50 for e.g. a cup. Fine.", ["Mr. Miller paid 3.50 for e.g. a cup.", "Fine."]],
    ["Come at 5 p.m. on Monday.", ["Come at 5 p.m. on Monday."]],
    ["Come at 5 p.m. I am home.", ["Come at 5 p.m.", "I am home."]],
    ["Order No. 5 is late.", ["Order No. 5 is late."]],
    ["Is it late? No. It is lost.", ["Is it late?", "No.", "It is lost."]],
    ["See example.com for J. Miller.", ["See example.com for J. Miller."]],
    ['He said "No." Then he left.', ['He said "No."', "Then he left."]],
    ["one line\nanother line\n\nlast", ["one line", "another line", "last"]],
    ["... wait", ["...", "wait"]],
    ["", []],
    ["  \n ", []],
  ])("%j", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

test("paragraphs are parted by blank lines, even with spaces on them", () => {
  expect(paragraphs("a\n\nb\nc\n \n\nd").map(({ text }) => text)).toEqual(["a", "b\nc", "d"]);
});

test("one spelling: lower case, straight quotes, plain spaces", () => {
  expect(normalise("I’m “FINE”\u00A0now")).toBe('i\'m "fine" now');
});

describe("any text", () => {
  const wild = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."İßǅΣ\ud800\udc00 .!?\n\"')’aI1") }),
  );

  test("keeps its length when normalised", () => {
    fc.assert(fc.property(wild, (text) => normalise(text).length === text.length));
  });

  test("is cut into its own pieces, in order, and nothing but white space is lost", () => {
    fc.assert(
      fc.property(wild, fc.constantFrom(sentences, paragraphs), (text, cut) => {
        let end = 0;
        let between = "";
        for (const piece of cut(text)) {
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          expect(piece.start).toBeGreaterThanOrEqual(end);
          between += text.slice(end, piece.start);
          end = piece.end;
        }
        expect((between + text.slice(end)).trim()).toBe("");
      }),
    );
  });
});
