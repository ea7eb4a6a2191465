import { describe, expect, it } from "vitest";
import { FAILURES } from "../../lib/failures";
import type { Failure, Fits, Phrase, Temperature } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { HINTS } from "../../lib/phrases/fill";
import { suggest } from "../../lib/phrases/suggest";
import { opening } from "../../lib/phrases/variety";
import { readingOf, STAGES, ticketOf } from "./cases";

const TEMPERATURES: Temperature[] = [0, 1, 2, 3];
const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
const THING = "espresso machine";

/** Every kind of ticket at a stage: 13 failures, first or again, four temperatures. */
function* kinds() {
  for (const failure of [undefined, ...FAILURES]) {
    for (const repeat of [false, true]) {
      for (const temperature of TEMPERATURES) {
        yield { failures: failure ? [failure] : ([] as Failure[]), repeat, temperature };
      }
    }
  }
}

/** Takes nothing for granted but what the table asks for. */
const plainly = ({ fits }: Phrase) =>
  Object.keys(fits).every((key) => ["failures", "repeat", "temperature", "outcome", "ours"].includes(key)) &&
  fits.ours !== false &&
  (!fits.outcome || fits.outcome.includes("neutral_open"));

describe.each(STAGES)("the library for the stage %s", (stage) => {
  it.each(FAILURES)("has four phrases and more for %s, two of them its own, first and again", (failure) => {
    for (const repeat of [false, true]) {
      const fitting = phrases.filter(
        (phrase) =>
          phrase.stage === stage &&
          plainly(phrase) &&
          (phrase.fits.repeat ?? repeat) === repeat &&
          (phrase.fits.failures?.includes(failure) ?? true),
      );
      expect(fitting.length).toBeGreaterThanOrEqual(4);
      expect(fitting.filter(({ fits }) => fits.failures).length).toBeGreaterThanOrEqual(2);
      for (const heat of TEMPERATURES) {
        const now = fitting.filter(
          ({ fits: { temperature: [low, high] = [0, 3] } }) => low <= heat && heat <= high,
        );
        expect(now.length).toBeGreaterThanOrEqual(4);
      }
    }
  });
});

/** What else a case may be, and how many phrases it takes at least. */
const SPECIAL: [string, number, (fits: Fits, phrase: Phrase) => unknown][] = [
  ["a second failure", 20, ({ repeat }) => repeat],
  ["a cause that is not ours", 5, ({ ours }) => ours === false],
  ["a wish that cannot be met", 4, (_, { id }) => id.startsWith("agree-within-limits.")],
  ["a legal step", 6, ({ threats }) => threats?.includes("legal_regulator_threat")],
  ["a customer about to leave", 6, ({ threats }) => threats?.includes("churn_threat")],
  ["a public warning", 6, ({ threats }) => threats?.includes("public_warning")],
  ["a thank-you", 5, (_, { id }) => id.startsWith("act-thanks.")],
  ["a wait", 4, ({ waiting }) => waiting],
  ["money", 4, ({ money, asks }) => money || asks?.includes("refund")],
  ["a colleague who takes over", 4, (_, { id }) => id.startsWith("act-with-others.")],
  ["the question after the fix", 3, (_, { text }) => /complete satisfaction|the way you want/.test(text)],
  ["a review after a happy end", 3, (_, { id }) => id.startsWith("act-review.")],
  ["an update without news", 3, (_, { id }) => id.startsWith("act-update.")],
  ["a worried customer", 8, ({ feelings }) => feelings?.includes("anxiety_urgency")],
  ["a confused customer", 6, ({ feelings }) => feelings?.includes("confusion")],
  ["sarcasm", 4, ({ sarcasm }) => sarcasm],
];

it.each(SPECIAL)("%s has at least %i phrases of its own", (_, least, is) => {
  expect(phrases.filter((phrase) => is(phrase.fits, phrase)).length).toBeGreaterThanOrEqual(least);
});

it("every ask of a customer is taken up", () => {
  const asks = new Set(phrases.flatMap(({ fits }) => fits.asks ?? []));
  expect([...asks].sort()).toEqual(
    ["apology", "date", "explanation", "fix", "person_or_call", "refund", "replacement"].sort(),
  );
});

it("each register has phrases in the stage where it is needed", () => {
  for (const stage of STAGES) {
    const registers = new Set(
      phrases.filter((phrase) => phrase.stage === stage).map(({ register }) => register),
    );
    expect([...registers].sort()).toEqual(["formal", "plain", "warm"]);
  }
});

describe.each(STAGES)("the first three suggestions to %s", (stage) => {
  const lead = (kind: Parameters<typeof readingOf>[0], thing?: string) => {
    const found = suggest({ ticket: ticketOf("Dana"), reading: readingOf(kind, thing), stage, used: [] });
    expect(found.length).toBe(4);
    return found.slice(0, 3).map((one) => ({ ...one, of: byId.get(one.phrase)! }));
  };

  it("fit the stage, the failure, the heat and whether it happened before", () => {
    for (const kind of kinds()) {
      for (const thing of [undefined, THING]) {
        for (const { of } of lead(kind, thing)) {
          const { failures, temperature = [0, 3], repeat } = of.fits;
          expect(of.stage).toBe(stage);
          expect(!failures || failures.includes(kind.failures[0]!)).toBe(true);
          expect(temperature[0] <= kind.temperature && kind.temperature <= temperature[1]).toBe(true);
          expect(repeat === undefined || repeat === kind.repeat).toBe(true);
        }
      }
    }
  });

  it("name the thing where it is known", () => {
    for (const kind of kinds()) {
      for (const { text } of lead(kind, THING)) expect(text.toLowerCase()).toContain(`your ${THING}`);
    }
  });

  it("leave no gap for the thing where it is unknown", () => {
    for (const kind of kinds()) {
      for (const { text } of lead(kind)) expect(text).not.toContain(HINTS.thing);
    }
  });

  it("begin with different words", () => {
    for (const kind of kinds()) {
      for (const thing of [undefined, THING]) {
        expect(new Set(lead(kind, thing).map(({ of }) => opening(of))).size).toBe(3);
      }
    }
  });

  it("speak of the second failure first, where there was one", () => {
    for (const kind of kinds()) {
      if (!kind.repeat) continue;
      for (const thing of [undefined, THING]) {
        const [first] = lead(kind, thing);
        const specific = first!.of.fits.failures !== undefined;
        expect(first!.of.fits.repeat === true || (stage !== "acknowledge" && specific)).toBe(true);
      }
    }
  });
});

describe("acknowledging", () => {
  it("starts with words for this very failure, twice where they are not angry", () => {
    for (const kind of kinds()) {
      for (const thing of [undefined, THING]) {
        if (!kind.failures[0]) continue;
        const found = suggest({
          ticket: ticketOf(),
          reading: readingOf(kind, thing),
          stage: "acknowledge",
          used: [],
        });
        const specific = found.filter(({ phrase }) => byId.get(phrase)!.fits.failures);
        expect(byId.get(found[0]!.phrase)!.fits.failures).toContain(kind.failures[0]);
        if (thing) expect(specific.length).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
