import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidIn, withoutRepeated } from "../../lib/reading/own-words";

const said = (texts: string[]) => new Set(texts.flatMap(saidIn));

const own = (text: string, ...earlier: string[]) =>
  withoutRepeated(text, said(earlier)).replace(/\s+/g, " ").trim();
const ANSWER =
  "Dear Anna,\n\nI am so sorry about the terrible kettle.\nA new one leaves today and\nshould be there on Monday.\n\nBen";

describe("what stood in the ticket before", () => {
  test.each<[string, string, string]>([
    ["a line", "It is late.\nI am so sorry about the terrible kettle.", "It is late."],
    [
      "a line with other spaces and marks",
      "It is late.\n>  I am so  sorry about the terrible kettle.",
      "It is late.",
    ],
    [
      "a paragraph that is wrapped anew",
      "It is late.\n\nI am so sorry about the\nterrible kettle. A new one leaves today and should be there\non Monday.",
      "It is late.",
    ],
    ["a short line may be chance", "Dear Anna,\nis what you call me.", "Dear Anna, is what you call me."],
    [
      "a part of a line is not enough",
      "You said: I am so sorry about the terrible kettle.",
      "You said: I am so sorry about the terrible kettle.",
    ],
    [
      "the whole message is a letter sent again",
      "I am so sorry about the terrible kettle.",
      "I am so sorry about the terrible kettle.",
    ],
  ])("%s", (_, text, expected) => expect(own(text, ANSWER)).toBe(expected));

  test("nothing before, nothing set aside", () => {
    expect(withoutRepeated("It is late, and I have waited for weeks.", said([]))).toBe(
      "It is late, and I have waited for weeks.",
    );
  });

  test("keeps every place", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (lines, others) => {
        const text = [...lines, ...others].join("\n");
        const left = withoutRepeated(text, said([others.join("\n")]));
        expect(left).toHaveLength(text.length);
        for (let at = 0; at < text.length; at += 1) {
          if (left[at] !== text[at]) expect(left[at]).toBe(" ");
        }
      }),
    );
  });
});
