import { describe, expect, it } from "vitest";
import type { Mine, OwnPhrase, PhraseUse } from "../../lib/model";
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
  it.each(["", "   ", "\n", "xylophonist"])("finds nothing for %j", (query) => {
    expect(found(query)).toEqual([]);
  });

  it.each([
    ["lawyer", /-threat$/],
    ["chargeback", /-threat$/],
    ["late", /-delay$/],
    ["rude", /-behaviour$|-respect$/],
    ["locked out", /-access$/],
    ["review", /-threat$|-review$/],
    ["second time", /-repeat$|^acknowledge-/],
    ["colleague", /^act-with-others$/],
    ["no news", /^act-update$/],
    ["weather", /-not-ours$/],
    ["satisfaction", /^act-(after-fix|thanks)$/],
    ["worried", /-anxious$/],
    ["confused", /-confused$/],
    ["sarcasm", /-sarcasm$/],
    ["not possible", /^agree-within-limits$/],
  ])("%j leads to the phrases for it", (query, pack) => {
    expect(packs(query)[0]).toMatch(pack);
  });

  it("finds a word from its beginning, and with a letter wrong", () => {
    expect(packs("cancell")).toContain("acknowledge-booking");
    expect(packs("colleauge")).toContain("act-with-others");
    expect(packs("repalcement")).toContain("agree-swap");
  });

  it("reaches every stage, and puts those that fit this customer and stage first", () => {
    const stages = new Set(found("refund", { limit: 90 }).map(({ stage }) => stage));
    expect(stages.size).toBe(4);
    expect(packs("money")[0]).toBe("acknowledge-billing");
  });

  it.each(["agree", "act"] as const)("puts phrases for the stage %s first where it is open", (stage) => {
    expect(found("my lead", { stage })[0]!.stage).toBe(stage);
  });

  it("fills what it finds for the ticket", () => {
    const [first] = found("if you could decide how things go");
    expect(first!.text).toBe(
      "If you could decide how things go with your invoice, Dana, what would happen next?",
    );
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

describe("searching the agent's own phrases", () => {
  const own = (changes: Partial<OwnPhrase>): OwnPhrase => ({
    id: "own.1",
    text: "Hi {name}, our workshop in {city} opens at eight.",
    tags: ["garage"],
    order: 1,
    made: 0,
    ...changes,
  });
  const use = (changes: Partial<PhraseUse>): PhraseUse => ({
    phrase: "own.1",
    count: 0,
    last: 0,
    starred: false,
    hidden: false,
    ...changes,
  });
  const mine = (uses: PhraseUse[] = [], ...more: OwnPhrase[]): Mine => ({ own: [own({}), ...more], uses });

  it.each(["workshop", "garage", "worksohp"])("finds one by %j, filled and marked", (query) => {
    const [first] = found(query, { mine: mine() });
    expect(first).toMatchObject({ phrase: "own.1", own: true, stage: "acknowledge" });
    expect(first!.text).toBe("Hi Dana, our workshop in [city] opens at eight.");
    expect(first!.blanks.map(({ start, end }) => first!.text.slice(start, end))).toEqual(["[city]"]);
  });

  it("finds what was added since the last search, and no longer what was deleted", () => {
    const added = own({ id: "own.2", text: "The ferry sails at noon." });
    expect(found("ferry", { mine: mine() })).toEqual([]);
    expect(found("ferry", { mine: mine([], added) })[0]!.phrase).toBe("own.2");
    expect(found("ferry", { mine: mine() })).toEqual([]);
  });

  it("finds hidden ones, marked and after the others that answer as well", () => {
    const twin = own({ id: "own.2" });
    const hidden = found("workshop", { mine: mine([use({ hidden: true })], twin) });
    expect(hidden.map(({ phrase }) => phrase)).toEqual(["own.2", "own.1"]);
    expect(hidden.map(({ hidden }) => hidden)).toEqual([undefined, true]);
  });

  it("marks starred ones, ours too, and puts them first among those that answer as well", () => {
    const twin = own({ id: "own.2", order: 2 });
    const starred = found("workshop", { mine: mine([use({ phrase: "own.2", starred: true })], twin) });
    expect(starred[0]).toMatchObject({ phrase: "own.2", starred: true });
    const [ours] = found("no news yet");
    const uses = [use({ phrase: ours!.phrase, starred: true })];
    expect(found("no news yet", { mine: mine(uses) })[0]).toEqual({ ...ours, starred: true });
  });
});
