import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rules } from "../../lib/coach/all";
import { check } from "../../lib/coach/check";
import { draftOf } from "../../lib/coach/draft";
import type { Reading } from "../../lib/model";
import { reading, ticket } from "./fixtures";
import { bad, good } from "./replies/short";

/** Pieces that start something in a rule or in the date reader, torn from their sentences. */
const pieces = [
  ...[
    "sorry",
    "Sorry for any",
    "inconvenience",
    "if",
    ", but",
    "you must",
    "[",
    "]",
    "[a b",
    "!!",
    "DO NOT",
    "’",
  ],
  ...[
    "Hi Anna,",
    "\nDear ",
    "soon",
    "I'll call",
    "by 3/3",
    "tomorrow",
    "within 2-3 working days",
    "as I said,",
  ],
  ...["\n\n", " ", ". ", "? ", "İ", "😀", "\u0000", "\u2028", "\ud800", "ẞ", ">", "-", "9", "end of day"],
  ...[...good, ...bad].map(({ draft }) => draft),
];
const wildDraft = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 12 })), {
    maxLength: 25,
  })
  .map((parts) => parts.join(" "));
const wildName = fc.option(
  fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constant("Anna Weber")),
  {
    nil: undefined,
  },
);
const wildReading = fc.record<Partial<Reading>>({
  temperature: fc.constantFrom<Reading["temperature"][]>(0, 1, 2, 3),
  failures: fc.constantFrom<Reading["failures"][]>(
    [],
    ["delay_late"],
    ["no_response"],
    ["lost_item_or_data"],
  ),
  thing: fc
    .string({ unit: "binary", maxLength: 60 })
    .map((text) => ({ text, span: { message: "m0", start: 0, end: 1 } })),
});

describe("any draft at all", () => {
  test("is checked without a rule throwing, and every finding points into it", () => {
    fc.assert(
      fc.property(wildDraft, wildName, wildReading, (text, name, over) => {
        const context = { ticket: ticket(name, text), reading: reading(over) };
        const draft = draftOf(text, context);
        for (const rule of rules.values()) {
          for (const { start, end, why } of rule.check(draft)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(why).not.toContain("undefined");
          }
        }
        const { findings } = check(text, context);
        for (const [at, { start }] of findings.entries()) {
          expect(start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("a very long draft", () => {
  const units = [
    "[",
    "[a",
    "!",
    "A ",
    "sorry ",
    "please just ",
    "Sorry about this! ",
    "soon ",
    "hi anna, ",
    "you must have ",
    "due to very high ",
    "please call our team ",
    "you did not really ",
    "{a",
    "<name ",
    "as per our company ",
    "a",
    " ",
    "\n",
  ];
  const context = { ticket: ticket("Anna Weber"), reading: reading({ temperature: 2 }) };

  // A pattern that is not linear needs many seconds for this; a linear one a tenth of one.
  test.each(units)("of nothing but %j is checked in its stride", (unit) => {
    const draft = unit.repeat(60_000 / unit.length);
    const began = performance.now();
    check(draft, context);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
