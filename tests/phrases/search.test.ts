import { describe, expect, it } from "vitest";
import { search } from "../../lib/phrases/suggest";
import { readingOf, ticketOf } from "./cases";

const occasion = {
  ticket: ticketOf("Dana Whitlock"),
  reading: readingOf({ failures: ["billing_refund"] }, "invoice"),
  stage: "acknowledge" as const,
  used: [],
};
const found = (query: string, changes = {}) => search(query, { ...occasion, ...changes });
const packs = (query: string) => found(query).map(({ phrase }) => phrase.split(".")[0]);

describe("searching phrases", () => {
  it.each(["", "   ", "\n"])("finds nothing for %j", (query) => {
    expect(found(query)).toEqual([]);
  });

  it.each([
    ["lawyer", /-threat$/],
    ["chargeback", /-threat$/],
    ["late", /-delay$/],
    ["rude", /-behaviour$|-respect$|-facts$/],
    ["locked out", /-access$/],
    ["review", /-threat$|-thanks$/],
    ["tracking number", /^act-send$/],
    ["second time", /-repeat$|^acknowledge-/],
  ])("%j leads to the phrases for it", (query, pack) => {
    expect(packs(query)[0]).toMatch(pack);
  });

  it("finds a word from its beginning, and with a letter wrong", () => {
    expect(packs("cancell")).toContain("acknowledge-booking");
    expect(packs("tracknig")).toContain("act-send");
  });

  it("reaches every stage, and puts those that fit this customer first", () => {
    const stages = new Set(found("refund", { limit: 50 }).map(({ stage }) => stage));
    expect(stages.size).toBeGreaterThanOrEqual(3);
    expect(packs("refund")[0]).toBe("acknowledge-billing");
  });

  it.each(["agree", "act"] as const)("puts phrases for the stage %s first where it is open", (stage) => {
    expect(found("my lead", { stage })[0]!.stage).toBe(stage);
  });

  it("fills what it finds for the ticket", () => {
    const [first] = found("good outcome");
    expect(first!.text).toBe("Dana, how would a good outcome for your invoice look to you?");
  });

  it("keeps to the limit and to the same order", () => {
    expect(found("sorry", { limit: 5 }).length).toBe(5);
    expect(found("sorry").length).toBe(12);
    expect(found("sorry")).toEqual(found("sorry"));
  });

  it("bears any query", () => {
    for (const query of ["x".repeat(100_000), "(((*", "\u202e\u0000", "a ".repeat(10_000)]) {
      expect(Array.isArray(found(query))).toBe(true);
    }
  });
});
