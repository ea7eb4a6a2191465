import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { found } from "./sentences/found";
import { fridayAfternoon } from "./sentences/friday-afternoon";
import { linesAndLuggage } from "./sentences/lines-and-luggage";
import { mondayMorning } from "./sentences/monday-morning";
import { MORE_NOT_PROMISES } from "./sentences/more-not-promises";
import { namesAndAmounts } from "./sentences/names-and-amounts";
import { NOT_PROMISES } from "./sentences/not-promises";
import { nursesAndVans } from "./sentences/nurses-and-vans";
import { saturday } from "./sentences/saturday";
import { shopsAndRepairs } from "./sentences/shops-and-repairs";
import { STILL_NO_PROMISES } from "./sentences/still-no-promises";
import { travelAndTrades } from "./sentences/travel-and-trades";
import { turns } from "./sentences/turns";

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "Europe/Berlin";
});
afterAll(() => {
  process.env.TZ = zone;
});

const all = [
  mondayMorning,
  fridayAfternoon,
  saturday,
  ...turns,
  ...shopsAndRepairs,
  ...travelAndTrades,
  ...linesAndLuggage,
  ...namesAndAmounts,
  ...nursesAndVans,
];

describe.each(all)("said at $now", ({ now, promises }) => {
  test.each(promises)("%s", (sentence, ...due) => {
    expect(found(sentence, now)).toEqual(due);
  });
});

describe("no promise", () => {
  test.each([...NOT_PROMISES, ...MORE_NOT_PROMISES, ...STILL_NO_PROMISES])("%s", (sentence) => {
    expect(found(sentence, "2026-11-25T10:15")).toEqual([]);
  });
});
