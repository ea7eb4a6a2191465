import { describe, expect, test } from "vitest";
import { answersOf } from "@/lib/insights/answers";
import { figuresOf } from "@/lib/insights/figures";
import { EMPTY, entered } from "@/lib/insights/ledger";
import { compared, lasting, shared, type Words, whole } from "@/lib/insights/say";
import type { Recovery } from "@/lib/model";
import { manyCases } from "./logs";

const [some] = manyCases(1);
const closed = (count: number, change: Partial<Recovery>): Recovery[] =>
  Array.from({ length: count }, () => ({ ...some!, times: { closed: 1 }, ...change }));

const read = (words: Words) =>
  words.map((part) => (typeof part === "string" ? part : (part.as ?? whole(part.number)))).join("");

function said(rows: Recovery[], then?: Recovery[]) {
  const figures = (of: Recovery[]) => figuresOf(entered(EMPTY, new Set(), of), { from: 0, to: 1e15 });
  return answersOf(figures(rows), then && figures(then)).map(({ question, figure, of, sentences }) => ({
    question,
    figure: figure && read(figure),
    of: of && read(of),
    words: sentences.map(read),
  }));
}

describe("the three questions", () => {
  test("how well are you recovering: the share with its number, and what else there is", () => {
    const rows = [
      ...closed(30, { outcome: "recovered" }),
      ...closed(66, { outcome: "restored" }),
      ...closed(24, { outcome: "lost" }),
      ...closed(12, { times: {} }),
    ];
    const [recovering] = said(rows);
    expect(recovering).toEqual({
      question: "How well are you recovering?",
      figure: "80%",
      of: "of 120 finished cases were put right, or better",
      words: [
        "30 recovered, 66 restored, 24 lost.",
        "12 are still open.",
        "With so many cases, likely 72% to 86%.",
      ],
    });
  });

  test("are you benefiting from the paradox: with the conditions and without, and no word of loyalty", () => {
    const speaks = { severity: "for", first: "unknown", cause: "unknown", control: "unknown" } as const;
    const against = { ...speaks, cause: "against" } as const;
    const [, paradox] = said([
      ...closed(18, { conditions: speaks, outcome: "recovered" }),
      ...closed(22, { conditions: speaks, outcome: "restored" }),
      ...closed(10, { conditions: against, outcome: "recovered" }),
      ...closed(70, { conditions: against, outcome: "lost" }),
    ]);
    expect(paradox!.figure).toBe("23%");
    expect(paradox!.words).toEqual([
      "Where the conditions speak for a delight: 18 of 40. Where they do not: 10 of 80.",
      "Where they do, against where they do not: 33 points more, which is more than chance explains (+16 to +49).",
      "This is what your log says of how cases ended. Whether those customers stay is not in it.",
    ]);
  });

  test("what do customers say: cooler words, and what they answered when they were asked", () => {
    const answers = { satisfied: 1, notYet: 0, none: 0 };
    const [, , customers] = said([
      ...closed(25, { temperature: { first: 3, last: 0 }, answers }),
      ...closed(10, { temperature: { first: 1, last: 1 }, answers: { ...answers, notYet: 1, satisfied: 0 } }),
      ...closed(5, { temperature: { first: 1, last: 2 }, answers: undefined }),
    ]);
    expect(customers!.figure).toBe("63%");
    expect(customers!.words).toEqual([
      "25 cooler, 10 the same, 5 hotter.",
      "Asked afterwards 35 times: 25 satisfied, 10 “not yet”, 0 without an answer.",
    ]);
  });

  test("of a few cases there is no share", () => {
    const [recovering] = said([...closed(5, { outcome: "restored" }), ...closed(2, { outcome: "lost" })]);
    expect(recovering!.figure).toBe("5 of 7");
    expect(recovering!.of).toBe("finished cases were put right, or better");
  });

  test("of no case there is nothing to say", () => {
    expect(said([]).map(({ figure }) => figure)).toEqual([undefined, undefined, undefined]);
  });

  test("against the period before, as sure as it is", () => {
    const rows = [...closed(32, { outcome: "restored" }), ...closed(8, { outcome: "lost" })];
    const then = [...closed(29, { outcome: "restored" }), ...closed(11, { outcome: "lost" })];
    expect(said(rows, then)[0]!.words).toContain(
      "Against the period before: 8 points better, and with 40 cases that may be chance (−11 to +26).",
    );
  });
});

describe("a comparison", () => {
  const share = (some: number, of: number) => ({ some, of });

  test("that is more than chance says so", () => {
    expect(compared(share(180, 200), share(120, 200))).toBe(
      "30 points better, which is more than chance explains (+22 to +38).",
    );
    expect(compared(share(120, 200), share(180, 200))).toMatch(/^30 points worse, which is more/);
  });

  test("of the same is the same", () => {
    expect(compared(share(50, 100), share(50, 100))).toBe("the same.");
  });

  test("of a few says that they are too few, and what was counted", () => {
    expect(compared(share(19, 19), share(5, 100), { named: "promises" })).toBe(
      "too few to say: it takes 20 promises on each side.",
    );
  });
});

test("a share is one from twenty cases on", () => {
  expect([shared({ some: 12, of: 19 }), shared({ some: 12, of: 20 })]).toEqual(["12 of 19", "60%"]);
});

test.each([
  [0, "under a minute"],
  [59_999, "under a minute"],
  [40 * 60_000, "40 min"],
  [3 * 3_600_000 + 20 * 60_000, "3 h 20 min"],
  [47 * 3_600_000, "47 h"],
  [52 * 3_600_000, "2 days 4 h"],
])("%d ms read as %s", (ms, words) => {
  expect(lasting(ms)).toBe(words);
});
