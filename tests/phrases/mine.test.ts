/** The agent's own phrases, and what they use, star and hide. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mine, OwnPhrase, PhraseUse } from "../../lib/model";
import { phrases } from "../../lib/phrases/all";
import { suggest } from "../../lib/phrases/suggest";
import { readingOf, ticketOf } from "./cases";

const ticket = ticketOf("Dana Whitlock");
const reading = readingOf({ failures: ["delay_late"] }, "order");
const occasion = { ticket, reading, stage: "acknowledge" as const, used: [] };

const use = (phrase: string, changes: Partial<PhraseUse> = {}): PhraseUse => ({
  phrase,
  count: 0,
  last: 0,
  starred: false,
  hidden: false,
  ...changes,
});
const own = (changes: Partial<OwnPhrase> = {}): OwnPhrase => ({
  id: "own.a",
  text: "{name}, I drove past the depot myself this morning.",
  stage: "acknowledge",
  tags: [],
  order: 1,
  made: 0,
  ...changes,
});
const offered = (mine: Partial<Mine> = {}, changes = {}) =>
  suggest({ ...occasion, mine: { own: [], uses: [], ...mine }, limit: 200, ...changes });
const ids = (found: { phrase: string }[]) => found.map(({ phrase }) => phrase);

describe("a starred phrase", () => {
  it("leads among those that fit as well, and says that it is starred", () => {
    const plain = ids(offered());
    const starred = offered({ uses: [use(plain[1]!, { starred: true })] });
    expect(starred[0]).toMatchObject({ phrase: plain[1], starred: true });
    expect(starred.slice(1).every((one) => one.starred === undefined)).toBe(true);
  });

  it("does not lead where another failure is spoken of", () => {
    const everyday = ids(offered()).find((id) => id.startsWith("acknowledge-any."))!;
    const [first] = offered({ uses: [use(everyday, { starred: true, count: 1000 })] });
    expect(first!.phrase).toMatch(/^acknowledge-delay\./);
  });

  it("is not offered to whom it does not fit", () => {
    const uses = phrases.map(({ id }) => use(id, { starred: true }));
    expect(ids(offered({ uses })).sort()).toEqual(ids(offered()).sort());
  });
});

describe("a phrase that is used often", () => {
  it("moves up, the more the more often, and never without bound", () => {
    const plain = ids(offered());
    const at = plain.findIndex((id) => id.startsWith("acknowledge-any.")) + 3;
    const placeAfter = (count: number) =>
      ids(offered({ uses: [use(plain[at]!, { count })] })).indexOf(plain[at]!);
    const places = [0, 3, 1000, 1_000_000].map(placeAfter);
    expect(places[1]).toBeLessThanOrEqual(places[0]!);
    expect(places[2]).toBeLessThan(places[0]!);
    expect(places[3]).toBe(places[2]);
    expect(places[3]).toBeGreaterThan(0);
  });
});

describe("a hidden phrase", () => {
  it("is not offered, whatever else is true of it", () => {
    const all = ids(offered());
    const uses = all.slice(0, 5).map((id) => use(id, { hidden: true, starred: true, count: 50 }));
    expect(ids(offered({ uses })).sort()).toEqual(all.slice(5).sort());
  });

  it("may be one of their own", () => {
    const found = offered({ own: [own()], uses: [use("own.a", { hidden: true })] });
    expect(ids(found)).not.toContain("own.a");
  });
});

describe("a phrase of their own", () => {
  it("is offered at its stage, filled and marked", () => {
    const mine = { own: [own()] };
    const found = offered(mine).find(({ phrase }) => phrase === "own.a");
    expect(found).toMatchObject({
      own: true,
      stage: "acknowledge",
      text: "Dana, I drove past the depot myself this morning.",
      blanks: [],
    });
    expect(ids(offered(mine, { stage: "act" }))).not.toContain("own.a");
  });

  it("without a stage is offered at any", () => {
    const { stage: _, ...anywhere } = own();
    for (const stage of ["listen", "act"] as const) {
      const found = offered({ own: [anywhere] }, { stage }).find(({ phrase }) => phrase === "own.a");
      expect(found?.stage).toBe(stage);
    }
  });

  it("leads where its tag names what failed, and says so", () => {
    const tagged = own({ tags: ["late"], text: "The depot let your {thing} lie for a day." });
    expect(offered({ own: [tagged] })[0]).toMatchObject({ phrase: "own.a", why: "your own: late" });
    const elsewhere = own({ tags: ["rude"], text: "The depot let your {thing} lie for a day." });
    expect(offered({ own: [elsewhere] })[0]!.phrase).not.toBe("own.a");
  });

  it("stands in their order among equals", () => {
    const mine = {
      own: [
        own({ id: "own.z", order: 0.5, text: "One lorry broke down." }),
        own({ id: "own.a", order: 2, text: "Two lorries broke down." }),
      ],
    };
    const found = ids(offered(mine)).filter((id) => id.startsWith("own."));
    expect(found).toEqual(["own.z", "own.a"]);
  });

  it("is not offered again once it was said", () => {
    const found = offered({ own: [own()] }, { used: ["I drove past the depot myself this morning!"] });
    expect(ids(found)).not.toContain("own.a");
  });

  it("may hold any text: every blank is a blank, and nothing is taken from elsewhere", () => {
    const wild = fc
      .array(
        fc.constantFrom("{name}", "{thing}", "{toString}", "{my_shop}", "{", "}", "Ok", "\n", " ", "?"),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(wild, (text) => {
        const [found] = offered({ own: [own({ text })] }).filter(({ phrase }) => phrase === "own.a");
        if (!found) return;
        expect(found.text).not.toMatch(/native code|undefined|\{name\}|\{my_shop\}/);
        const marked = found.blanks.map(({ start, end }) => found.text.slice(start, end));
        for (const blank of marked) expect(blank).toMatch(/^\[[\w ]+\]$/);
      }),
    );
  });
});
