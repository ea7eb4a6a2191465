import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../lib/reading/model/words";
import { SIGNALS } from "../../../lib/reading/signals/all";
import { normalise } from "../../../lib/text";

const keys = (text: string) => wordsOf(text).map(({ key }) => key);
/** The words that a "not" reaches. */
const denied = (text: string) =>
  wordsOf(text)
    .filter(({ negated }) => negated)
    .map(({ key }) => key);
/** The words of each sentence. */
function sentences(text: string): string[] {
  const found: string[][] = [];
  for (const { key, sentence } of wordsOf(text)) found[sentence] = [...(found[sentence] ?? []), key];
  return found.map((words) => words.join(" "));
}

describe("what names a person, a page or an amount is masked", () => {
  test.each([
    ["@bluejet_air hello", ["<at>", "hello"]],
    ["ask @ana", ["ask", "<at>"]],
    ["see https://a.example/b?c=1 now", ["see", "<link>", "now"]],
    ["see www.a.example/b now", ["see", "<link>", "now"]],
    ["write to ana.b@c.example please", ["write", "to", "ana", "<mail>", "please"]],
    ["i paid $49.99 and 3 times", ["i", "paid", "<money>", "and", "<number>", "times"]],
    ["£1,200", ["<money>"]],
    ["€5 ₹900 ¥70", ["<money>", "<money>", "<money>"]],
    ["at 10:30 on 3/4/2025", ["at", "<number>", "on", "<number>"]],
    ["the 2nd one", ["the", "<number>", "one"]],
    ["fish &amp; chips &#39; end", ["fish", "chips", "end"]],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test.each([
    ["r&d", ["r", "d"]],
    ["ann@ home", ["ann", "<at>", "home"]],
    ["either/or: this", ["either", "or", "this"]],
  ])("but not what only looks like it: %s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe("one spelling", () => {
  test.each([
    ["sooo soooooooo", ["soo", "soo"]],
    ["good book", ["good", "book"]],
    ["whyyyyy", ["whyy"]],
    ["f**k f*****k", ["f*k", "f*k"]],
    ["f***ing", ["f*ing"]],
    ["don't i'm o'clock", ["don't", "i'm", "o'clock"]],
    ["'quoted' dogs'", ["quoted", "dogs"]],
    ["b2b user_name", ["b2b", "user_name"]],
    ["caf\u00e9 na\u00efve", ["caf\u00e9", "na\u00efve"]],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test("of a word without an end is its beginning, and its place is the whole", () => {
    const [word] = wordsOf("abcdefgh".repeat(100));
    expect(word).toMatchObject({ key: "abcdefghabcdefghabcdefgh", start: 0, end: 800 });
  });
});

describe("marks and faces", () => {
  test.each([
    ["no!", ["no", "!"]],
    ["no!!!!", ["no", "!!"]],
    ["what?? now?", ["what", "??", "now", "?"]],
    ["what?!?", ["what", "?!"]],
    ["well... yes.", ["well", "...", "yes"]],
    [":( :-) ;) =d :/", [":(", ":)", ";)", "=d", ":/"]],
    ["note: done", ["note", "done"]],
    ["a: (b)", ["a", "b"]],
    ["😡 no ☹", ["😡", "no", "☹"]],
    ["😡😡", ["😡", "😡"]],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test.each(["http://a.example", "size:10", "10:30", "ratio 3:2", "this:that"])(
    "there is no face in %s",
    (text) => {
      expect(keys(text).filter((key) => /^[:;=]/.test(key))).toEqual([]);
    },
  );

  test.each([
    ["* five stars *", ["five", "stars"]],
    ["5* hotel, 1 * 2", ["<number>", "hotel", "<number>", "<number>"]],
    ["***", []],
  ])("stars that censor nothing are none of a word: %s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe('a "not" reaches', () => {
  test.each([
    ["the three words behind it", "it is not really very good at all", ["really", "very", "good"]],
    ["no further than a comma", "not bad, thank you", ["bad"]],
    ["no further than a sentence's end", "no. good. never! great", []],
    ["no further than a line's end", "not\ngood", []],
    ['no further than a "but"', "not cheap but good", ["cheap"]],
    ["from any short form", "it doesn't work, it didnt help", ["work", "help"]],
    ["again from the next one", "never not late", ["not", "late"]],
    ["nothing before it", "good it is not", []],
  ])("%s: %s", (_, text, expected) => {
    expect(denied(text)).toEqual(expected);
  });

  test("no mask and no mark", () => {
    expect(denied("not 5 @ana $3 !")).toEqual([]);
  });
});

describe("sentences", () => {
  test.each([
    ["one. two! three? four", ["one", "two !", "three ?", "four"]],
    ["one\n\n\ntwo\nthree", ["one", "two", "three"]],
    ["version 4.2 of example.com. next", ["version <number> of example com", "next"]],
    ["well... yes", ["well ...", "yes"]],
    ["no!!! never", ["no !!", "never"]],
    [". . . one", ["one"]],
  ])("are counted from 0, none of them empty: %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("any text", () => {
  const examples = [...SIGNALS.values()].flatMap(({ examples: { flagged, fine } }) => [...flagged, ...fine]);
  const marks = [
    "@",
    "://",
    "www.",
    "'",
    "*",
    "&#",
    ";",
    ":-",
    ":",
    "...",
    "$",
    "\ud83d",
    "\ude00",
    "!?",
    "\n",
  ];
  const piece = fc.oneof(
    fc.constantFrom(...examples, ...marks),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.string({ maxLength: 20 }),
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((parts) => normalise(parts.join("")));

  test("has its words inside it, one behind the other, each with a key", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let sentence = 0;
        for (const word of wordsOf(text)) {
          expect(word.key).not.toBe("");
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.end).toBeLessThanOrEqual(text.length);
          expect(word.sentence - sentence).toBeGreaterThanOrEqual(0);
          expect(word.sentence - sentence).toBeLessThanOrEqual(1);
          end = word.end;
          sentence = word.sentence;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("is read the same with more before it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = "well then.\n";
        const later = wordsOf(before + text).slice(2);
        const shifted = later.map((word) => ({
          ...word,
          start: word.start - before.length,
          end: word.end - before.length,
          sentence: word.sentence - 1,
        }));
        expect(shifted).toEqual(wordsOf(text));
      }),
      { numRuns: 300 },
    );
  });
});
