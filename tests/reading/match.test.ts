/** The matcher is a quicker way to the same places: every wording run over the whole text finds no others. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everywhere, matcherOf, type Place } from "../../lib/reading/match";
import { anyOf, expressionOf } from "../../lib/reading/pattern";
import { SIGNALS } from "../../lib/reading/signals/all";
import { spelt } from "../../lib/reading/wording";
import { normalise } from "../../lib/text";
import { saying, seeded } from "./sayings";

const WORDED = [...SIGNALS].flatMap(([id, { pattern }]) =>
  pattern instanceof RegExp ? [] : [{ id, pattern, wordings: pattern.wordings }],
);
const match = matcherOf(WORDED.map(({ id, pattern }) => [id, pattern]));
const expressions = new Map(
  WORDED.map(({ id, wordings }) => [
    id,
    wordings.map((wording) => ({ all: expressionOf(wording, "g"), here: expressionOf(wording, "y") })),
  ]),
);

/** Every match that begins in one of the letters from `start` to `end`; those that overlap are one. */
function unionFrom(id: string, text: string, start: number, end: number): Place[] {
  const union: Place[] = [];
  for (let at = start; at < end; at += 1)
    for (const { here } of expressions.get(id)!) {
      here.lastIndex = at;
      if (!here.test(text)) continue;
      const last = union.at(-1);
      if (last && at < last[1]) last[1] = Math.max(last[1], here.lastIndex);
      else union.push([at, here.lastIndex]);
    }
  return union;
}

function isInside([start, end]: Place, places: Place[]): boolean {
  return places.some(([from, to]) => from <= start && end <= to);
}

/** @returns what the matcher has too little or too much of. */
function differences(text: string): string[] {
  const found = match(text);
  return WORDED.flatMap(({ id }) => {
    const places = found.get(id) ?? [];
    const missed = expressions.get(id)!.flatMap(({ all }) =>
      everywhere(all, text)
        .filter((place) => !isInside(place, places))
        .map(([start, end]) => `${id} misses ${JSON.stringify(text.slice(start, end))}`),
    );
    const invented = places
      .filter(([start, end]) => `${unionFrom(id, text, start, end)}` !== `${start},${end}`)
      .map(([start, end]) => `${id} invents ${JSON.stringify(text.slice(start, end))}`);
    return [...missed, ...invented];
  });
}

describe("all signals at once", () => {
  const examples = [...SIGNALS.values()].flatMap(({ examples: { flagged, fine } }) => [...flagged, ...fine]);

  test("find in each other's examples what each wording finds by itself", () => {
    expect(examples.flatMap((text) => differences(normalise(text)))).toEqual([]);
  });

  test("find in shuffled words of the examples what each wording finds by itself", () => {
    const words = [...new Set(examples.flatMap((text) => normalise(text).split(/\s+/)))];
    const bare = words.map((word) => word.replace(/^\W+|\W+$/g, "")).filter((word) => word);
    const between = fc.constantFrom(
      ...[" ", " ", " ", " ", "  ", ", ", ". ", "\n", "\n\n", "-", " - ", "! ", "? ", "' ", " '", "...", "/"],
    );
    const word = fc.constantFrom(...words, ...bare);
    const texts = fc
      .array(fc.tuple(word, between), { minLength: 1, maxLength: 30 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(differences(text)).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe("a wording by itself", () => {
  const random = seeded(20_250_303);
  const ROOMS = [" ", ", ", " it ", " all of it ", " the 2nd one, ", " in my end-to-end set-up at 10:30 "];

  /** Said in a sentence; its rooms hold what people put there. */
  function said(wording: string): string {
    const filled = spelt(wording).replace(/ … /g, () => ROOMS[Math.floor(random() * ROOMS.length)]!);
    const before = random() < 0.5 ? "" : "so, ";
    return normalise(`${before}${saying(filled, random)}${random() < 0.5 ? "" : "."}`);
  }

  test.each(WORDED.map(({ id, wordings }) => [id, wordings] as const))(
    "is found wherever its expression finds it: %s",
    (_, wordings) => {
      const missed = wordings.flatMap((wording) => {
        const one = matcherOf([["it", anyOf(wording)]]);
        const expression = expressionOf(wording, "g");
        const texts = Array.from({ length: 12 }, () => said(wording));
        return texts.filter((text) => {
          const places = one(text).get("it") ?? [];
          return everywhere(expression, text).some((place) => !isInside(place, places));
        });
      });
      expect(missed).toEqual([]);
    },
  );

  test("is said by these texts more often than not", () => {
    const all = WORDED.flatMap(({ wordings }) => wordings);
    const found = all.filter((wording) => everywhere(expressionOf(wording, "g"), said(wording)).length);
    expect(found.length).toBeGreaterThan(all.length * 0.8);
  });
});

describe("places", () => {
  const places = (text: string, ...wordings: string[]) =>
    matcherOf([["it", anyOf(...wordings)]])(text).get("it");

  test("are in the order of the text, and of those that overlap one is made", () => {
    expect(places("so sorry, very very late, so sorry", "very late", "very very", "so sorry")).toEqual([
      [0, 8],
      [10, 24],
      [26, 34],
    ]);
  });

  test("are whole words only", () => {
    expect(places("later, plate, late_fee, 2late", "late")).toBeUndefined();
    expect(places("it's late's end: (late)", "late")).toEqual([
      [5, 9],
      [18, 22],
    ]);
  });

  test("may cross a line's end, but no sentence's", () => {
    expect(places("my refund\nhas still not come", "refund … not")).toEqual([[3, 23]]);
    expect(places("my refund. not yet", "refund … not")).toBeUndefined();
  });

  test("are at most a few of each signal, so that a pasted log costs no more", () => {
    expect(places("late ".repeat(2000), "late")!.length).toBeLessThanOrEqual(24);
    expect(places("late ".repeat(2000), "(?:[l]ate|x\\w)")!.length).toBeLessThanOrEqual(24);
    expect(everywhere(/late/g, "late ".repeat(2000))).toHaveLength(24);
  });
});
