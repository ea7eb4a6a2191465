import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseOf } from "../../../scripts/archive/report/case";
import { timedTicket } from "../../../scripts/archive/report/conversation";
import { count, nothingCounted } from "../../../scripts/archive/report/counted";
import { addDuration, howMany, inWords, within } from "../../../scripts/archive/report/durations";
import { html } from "../../../scripts/archive/report/markup";
import { masked, namesIn } from "../../../scripts/archive/report/masked";
import { put, type Ten } from "../../../scripts/archive/report/ten";
import { together } from "../../../scripts/archive/report/together";
import { conversations } from "./conversations";

describe("times", () => {
  test("half and nine in ten are told within five in a hundred, whatever there is", () => {
    const times = fc.array(fc.integer({ min: 1_000, max: 10 ** 10 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 0.9), (all, part) => {
        const durations = new Map<number, number>();
        for (const ms of all) addDuration(durations, ms);
        const exact = all.toSorted((a, b) => a - b)[Math.ceil(part * all.length) - 1]!;
        expect(Math.abs(within(durations, part) / exact - 1)).toBeLessThan(0.05);
      }),
    );
  });

  test("a time that is not known, or runs backwards, is not counted", () => {
    const durations = new Map<number, number>();
    for (const ms of [undefined, Number.NaN, -5, 60_000]) addDuration(durations, ms);
    expect(howMany(durations)).toBe(1);
  });

  test.each([
    [90_000, "1.5 minutes"],
    [3_600_000, "1 hour"],
    [26 * 3_600_000, "1 day"],
    [15.2 * 86_400_000, "15 days"],
  ])("%i ms are %s", (ms, words) => {
    expect(inWords(ms)).toBe(words);
  });
});

test("the ten that weigh most stay, in whatever order all come", () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(ranks, fc.boolean(), (all, backwards) => {
      const ten: Ten<number> = [];
      const entries = all.map((rank, line) => ({ rank, line }));
      for (const { rank, line } of backwards ? entries.toReversed() : entries)
        put(ten, rank, line, () => line);
      const expected = entries.toSorted((a, b) => b.rank - a.rank || a.line - b.line).slice(0, 10);
      expect(ten.map(({ one }) => one)).toEqual(expected.map(({ line }) => line));
    }),
  );
});

test("counts of several threads are the count of one, however the cases were dealt", {
  timeout: 30_000,
}, () => {
  const cases = [...conversations(40)].map((line, at) => ({ found: caseOf(timedTicket(line)), at }));
  const counted = (some: typeof cases) => {
    const made = nothingCounted();
    for (const { found, at } of some) count(made, found, String(at), at);
    return made;
  };
  const one = counted(cases.filter(({ at }) => at % 3 === 0));
  const other = counted(cases.filter(({ at }) => at % 3));
  expect(together(other, one)).toEqual(counted(cases));
});

describe("words of a conversation on the page", () => {
  test("are escaped, all of them, so that they stay words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const { source } = html`<p title="${words}">${[words]}</p>`;
        expect(source.match(/[<>"]/g)).toHaveLength(6);
        expect(source).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test("have no names, addresses and numbers, as far as those are known as such", () => {
    const ticket = timedTicket({
      customer_name: "Ana Ruiz",
      messages: [
        {
          from: "customer",
          text: "This is Ana Ruiz, order 48213. Mail ana@mail.example or call +49 30 901820.\n\nAna",
        },
        {
          from: "agent",
          text: "Hi Ana,\n\nSorry, it is at https://parcel.example/x?id=9.\n\nBest regards,\nTom Berger",
        },
        { from: "customer", text: "Thanks Tom, that is sorted." },
      ],
    });
    const names = namesIn(ticket);
    const all = ticket.messages.map(({ text }) => masked(text, names)).join(" ");
    expect(all).not.toMatch(/Ana|Ruiz|Tom|Berger|48213|mail\.example|901820|parcel\.example/);
    expect(all).toContain("that is sorted");
  });
});
