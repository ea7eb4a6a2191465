/** The coach over whole replies, as agents send them: a good one is left in peace, a fault is found. */
import { describe, expect, test } from "vitest";
import { rules } from "../../lib/coach/all";
import badApology from "./replies/bad-apology";
import badFourth from "./replies/bad-fourth";
import badImplied from "./replies/bad-implied";
import badImpliedSecond from "./replies/bad-implied-second";
import badManner from "./replies/bad-manner";
import badOthers from "./replies/bad-others";
import badPromises from "./replies/bad-promises";
import badSecond from "./replies/bad-second";
import badThird from "./replies/bad-third";
import badWhole from "./replies/bad-whole";
import { coached, finds } from "./replies/coached";
import goodFifth from "./replies/good-fifth";
import goodFourth from "./replies/good-fourth";
import goodMoney from "./replies/good-money";
import goodOthers from "./replies/good-others";
import goodSecond from "./replies/good-second";
import goodShops from "./replies/good-shops";
import goodSoftware from "./replies/good-software";
import goodThird from "./replies/good-third";
import goodTravel from "./replies/good-travel";
import type { Answer, Faulty } from "./replies/reply";

const good: Answer[] = [
  ...goodMoney,
  ...goodOthers,
  ...goodSecond,
  ...goodThird,
  ...goodFourth,
  ...goodFifth,
  ...goodShops,
  ...goodSoftware,
  ...goodTravel,
];
const bad: Faulty[] = [
  ...badApology,
  ...badFourth,
  ...badImplied,
  ...badImpliedSecond,
  ...badManner,
  ...badOthers,
  ...badPromises,
  ...badSecond,
  ...badThird,
  ...badWhole,
];

describe("a good reply", () => {
  test.each(good)("to $name is warned of nothing, and has one note at most", (reply) => {
    const found = coached(reply);
    const told = found.map(({ rule, start, end }) => `${rule}: ${reply.text.slice(start, end)}`);
    expect(found.filter(({ severity }) => severity === "warn").length, told.join("\n")).toBe(0);
    expect(told.length, told.join("\n")).toBeLessThanOrEqual(1);
  });
});

describe("a planted fault", () => {
  test.each(bad)("($fault) in the reply to $name is found", (reply) => {
    expect(finds(reply), JSON.stringify(coached(reply))).toBe(true);
  });

  test("of every rule there is at least one", () => {
    const planted = new Set(bad.flatMap(({ fault }) => fault));
    expect([...rules.keys()].filter((rule) => !planted.has(rule))).toEqual([]);
    expect([...planted].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

describe("a rewording", () => {
  const reworded = bad.flatMap((reply) =>
    coached(reply).flatMap(({ rule, start, end, better }) =>
      better === undefined ? [] : [{ rule, was: reply.text, start, end, better }],
    ),
  );

  test("is offered where there is one", () => {
    expect(reworded.length).toBeGreaterThan(20);
  });

  test.each(reworded)("of $rule reads as a sentence: $better", ({ was, start, end, better }) => {
    const text = was.slice(0, start) + better + was.slice(end);
    expect(better).toBe(better.trimEnd());
    expect(text).not.toMatch(/ {2}| [,.;:!?](?! ?\))|[,;:]{2}|\.\.(?!\.)|,\.|\bundefined\b|\ba [aeiou]/);
    // A sentence that began with a capital still does.
    const begins = (words: string) => words.match(/(?:^|[.!?]\s)\p{Ll}/gu)?.length ?? 0;
    expect(begins(text), text).toBeLessThanOrEqual(begins(was));
    for (const mark of ['"', "(", ")", "\u201C", "\u201D"]) {
      expect(text.split(mark).length % 2, text).toBe(was.split(mark).length % 2);
    }
  });
});
