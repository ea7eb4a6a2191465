import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actsOf } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

/** Words that begin a pattern of some act, and marks that keep a sentence from ending. */
const BAITS = [
  "a",
  " ",
  "send us ",
  "we will ",
  "please share ",
  "if you ",
  "our team ",
  "http://a ",
  "a@",
  "1 ",
  "Anna, ",
];
/** Milliseconds for a text a hundred times as long as a reply: a search that is not linear takes minutes. */
const STRIDE = 5000;

describe("any message at all", () => {
  test("is read without an act throwing, and every place is in it", { timeout: 60_000 }, () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom(...BAITS, "? ", ". ", "\n"), fc.string({ unit: "binary", maxLength: 12 })),
      {
        maxLength: 15,
      },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const text = pieces.join("");
        for (const place of [...actsOf(agentMessage(text)).values()].flat()) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  test.each(BAITS)("of nothing but %j is read in its stride", (bait) => {
    const message = agentMessage(bait.repeat(Math.ceil(20_000 / bait.length)));
    const begun = performance.now();
    actsOf(message);
    expect(performance.now() - begun).toBeLessThan(STRIDE);
  });
});
