import { describe, expect, it } from "vitest";
import type { Failure, Temperature } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { HINTS } from "../../lib/phrases/fill";
import { suggest } from "../../lib/phrases/suggest";
import { opening } from "../../lib/phrases/variety";
import { FAILURES, readingOf, STAGES, ticketOf } from "./cases";

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
