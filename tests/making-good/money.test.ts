import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compensationFor } from "../../lib/making-good/money";
import type { Product, Reading } from "../../lib/model";
import { reading } from "../coach/fixtures";

const EFFORT: Reading["effort"] = [{ text: "three calls", span: { message: "m0", start: 0, end: 11 } }];
const band = (product: Product, over: Partial<Reading> = {}, percent = 150) =>
  compensationFor(reading(over), product, { percent }).band;

describe("how much money is fair", () => {
  test("is asked first, for keeping and giving back differ", () => {
    const { band, reason } = compensationFor(reading(), undefined, { percent: 100 });
    expect(band).toBeUndefined();
    expect(reason).toMatch(/whether they keep it/);
  });

  test("is much where they give it back, and a little where they keep it", () => {
    expect(band("returned")).toEqual({ from: 60, to: 90 });
    expect(band("kept")).toEqual({ from: 5, to: 15 });
  });

  test("rises with their effort and with a second failure, within its bounds", () => {
    expect(band("returned", { effort: EFFORT })).toEqual({ from: 75, to: 105 });
    expect(band("returned", { effort: EFFORT, repeat: true })).toEqual({ from: 90, to: 120 });
    expect(band("kept", { repeat: true })).toEqual({ from: 10, to: 20 });
  });

  test("names their effort in their words", () => {
    const { reason, source } = compensationFor(reading({ effort: EFFORT }), "returned", { percent: 100 });
    expect(reason).toContain("“three calls” moves it up");
    expect(source).toContain("Kenesei");
  });

  test("says what an agent may give alone where that is less", () => {
    const made = compensationFor(reading(), "returned", {
      percent: 20,
      amount: { value: 50, currency: "EUR" },
    });
    expect(made.band).toEqual({ from: 5, to: 20 });
    expect(made.reason).toMatch(/without asking you may give up to 20 %, at most 50 EUR\.$/);
  });

  test("is a lead's where an agent may give nothing", () => {
    expect(compensationFor(reading(), "kept", { percent: 0 })).toMatchObject({
      reason: expect.stringContaining("lead"),
    });
    expect(compensationFor(reading(), "kept", { percent: 0 }).band).toBeUndefined();
  });

  test("warns of a playbook that goes beyond 120 %", () => {
    expect(compensationFor(reading(), "returned", { percent: 140 }).caution).toContain("140 %");
    expect(compensationFor(reading(), "returned", { percent: 120 }).caution).toBeUndefined();
  });

  test("is always a band, never above the limit, never above 150, and one sentence", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Product>("kept", "returned"),
        fc.boolean(),
        fc.array(fc.string({ unit: "binary" }), { maxLength: 3 }),
        fc.double({ min: 0.5, max: 150, noNaN: true }),
        (product, repeat, efforts, percent) => {
          const effort = efforts.map((text) => ({ text, span: EFFORT[0]!.span }));
          const made = compensationFor(reading({ repeat, effort }), product, { percent });
          expect(made.band!.from).toBeLessThan(made.band!.to);
          expect(made.band!.to).toBeLessThanOrEqual(Math.min(percent, 150));
          expect(made.band!.from).toBeGreaterThanOrEqual(0);
          expect(made.reason.endsWith(".")).toBe(true);
        },
      ),
    );
  });
});
