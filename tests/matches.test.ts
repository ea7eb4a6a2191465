import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutLinks } from "../lib/acts/links";
import { agentMessage } from "../lib/acts/message";
import { places } from "../lib/acts/places";
import { matches } from "../lib/matches";

const PATTERNS = [
  /a/g,
  /\b/g,
  /a{0,2}/g,
  /(?<first>a)|b/g,
  /^ab|b$/g,
  /(?<=a)b|\s{1,3}/g,
  /$/g,
  /\p{L}|[\u{1F600}]/gu,
];

describe("the places of a pattern", () => {
  test("are those that matchAll finds, in any text", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom("a", "b", " ", "\n", "😀"), fc.string({ maxLength: 3 })))
      .map((all) => all.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (text, pattern) => {
        const known = [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
          words,
          index,
          groups: { ...groups },
        }));
        const found = matches(text, pattern).map(({ 0: words, index, groups }) => ({
          words,
          index,
          groups: { ...groups },
        }));
        expect(found).toEqual(known);
      }),
    );
  });

  test("are all found again when the pattern has been used in between", () => {
    const pattern = /a/g;
    pattern.test("a a");
    expect(matches("a a", pattern)).toHaveLength(2);
    expect(matches("a", pattern)).toHaveLength(1);
  });
});

describe("what was found in one message", () => {
  test("is not taken for what stands in another", () => {
    const pattern = /sorry/g;
    expect(places(agentMessage("I'm sorry."), pattern)).toHaveLength(1);
    expect(places(agentMessage("I'll call."), pattern)).toHaveLength(0);
    expect(places(agentMessage("Sorry, so sorry."), pattern)).toHaveLength(2);
  });

  test("is looked for anew once its links are out", () => {
    const message = agentMessage("Call us: https://example.com/call");
    expect(places(message, /call/g)).toHaveLength(2);
    expect(places(withoutLinks(message), /call/g)).toHaveLength(1);
    const pattern = /call/g;
    expect(
      [places(message, pattern), places(withoutLinks(message), pattern)].map((all) => all.length),
    ).toEqual([2, 1]);
  });
});
