import { describe, expect, test } from "vitest";
import { type Anchor, anchorOf, endOf, keysOf, spelt } from "../../lib/reading/wording";

/** "begins" as "first second", so that a row is read like the words it stands for. */
function told(anchor: Anchor | undefined) {
  return anchor && { ...anchor, begins: anchor.begins.map((keys) => keys.join(" ").trim()) };
}

describe("where a wording is looked for", () => {
  test.each<[what: string, wording: string, begins: string[], also: string[]]>([
    ["one word, by its first letters", "angry", ["angr"], []],
    ["two words together", "not happy", ["not happ"], ["happ"]],
    ["each word that may come first", "(?:very |so )?angry", ["very angr", "so angr", "angr"], []],
    ["an empty alternative", "(?:x |)angry", ["x angr", "angr"], []],
    ["a room of words behind the first", "refund … (?:never|still)", ["refu"], ["neve", "stil"]],
    [
      "a room behind two words",
      "(?:i|we) (?:want|need) … money",
      ["i want", "i need", "we want", "we need"],
      ["mone"],
    ],
    ["an unknown second word", "say (?:\\w{2,9} )?never", ["say"], []],
    ["an apostrophe that may be left out", "can'?t log in", ["can' log", "cant log"], ["log"]],
    ["a short form", "it(?:'s)? late", ["it's late", "it late"], ["late"]],
    ["a hyphen that may be left out", "no[- ]?show", ["no show", "nosh"], []],
    ["looks ahead and behind take no letters", "(?<!not )that(?! is) all\\b", ["that all"], ["all"]],
    ["a number, whichever it is", "\\d{1,2} days late", ["# days"], ["days"]],
    ["a mark between two words", "a\\. b", ["a"], ["b"]],
  ])("%s: %s", (_, wording, begins, also) => {
    const anchor = told(anchorOf(wording))!;
    expect(anchor.begins.toSorted()).toEqual(begins.toSorted());
    expect(anchor.holds).toEqual([]);
    expect(anchor.also.toSorted()).toEqual(also.toSorted());
  });

  test.each([
    ["any word comes first", "\\w{3,9} again", ["agai"]],
    ["anything comes first", ".{3} (?:refund|money)", ["refu", "mone"]],
    ["a mark comes first", "[,.] again", ["agai"]],
  ])("by a later word where %s: %s", (_, wording, holds) => {
    expect(told(anchorOf(wording))).toEqual({ begins: [], holds, also: [] });
  });

  test.each([
    ["letters that may be censored", "f[u*]{1,8}k"],
    ["anything at all", "[^a]{2,9}"],
    ["a sum of money", "[$£€] ?\\d"],
    ["a picture", "(?:😍|🥰)"],
    ["one of too many words", `\\w(?:${Array.from({ length: 60 }, (_, at) => `x${at}`).join("|")})`],
  ])("everywhere where no word is sure: %s", (_, wording) => {
    expect(anchorOf(wording)).toBeUndefined();
  });

  test('of every "don\'t" with and without its apostrophe', () => {
    const { begins } = told(anchorOf("<n't> work"))!;
    expect(begins).toEqual(expect.arrayContaining(["don' work", "dont work", "hasn work", "woul work"]));
    expect(spelt("<n't> work")).toMatch(/^\(\?:.*\bdo\|.*\)n'\?t work$/);
  });
});

describe("the words of a text", () => {
  test.each([
    ["don't do", 0, "don't"],
    ["the dogs' bowl", 4, "dogs"],
    ["no. 48213, please", 4, "48213"],
    ["wi-fi", 0, "wi"],
    ["caf\u00e9", 0, "caf"],
    ["end", 0, "end"],
  ])("of %j the one at %d ends behind %j", (text, at, word) => {
    expect(text.slice(at, endOf(text, at))).toBe(word);
  });

  test.each([
    ["delivery", ["deli"]],
    ["it", ["it"]],
    ["bag's", ["bag'", "bag"]],
    ["don't", ["don'", "don"]],
    ["48213", ["4821", "#"]],
  ])("%s is known as %j", (word, keys) => {
    expect(keysOf(word, 0, word.length)).toEqual(keys);
  });
});
