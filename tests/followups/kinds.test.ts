import { describe, expect, test } from "vitest";
import { KIND_IDS, KINDS, usualTime } from "../../lib/followups/kinds";
import { momentsOf } from "../../lib/followups/moments";
import { meant } from "../../lib/followups/when";
import { FOLLOW_UP_RULES, HOURS, SETTINGS } from "../../lib/model";
import { packs } from "../../lib/phrases/all";

/** Thursday, 24 December 2026, 10:00. */
const NOW = new Date(2026, 11, 24, 10).getTime();
const HOLIDAYS = { ...HOURS, daysOff: ["2026-12-25", "2026-12-28"] };
const local = (at: number | undefined) => (at === undefined ? "never" : new Date(at).toString().slice(0, 21));
const usual = (...[kind, repeat]: [kind: (typeof KIND_IDS)[number], repeat?: boolean]) =>
  local(usualTime(kind, NOW, FOLLOW_UP_RULES, HOLIDAYS, repeat));

describe("the kinds of follow-up", () => {
  test("come when the settings say, on a working day", () => {
    expect(usual("after fix")).toBe("Wed Dec 30 2026 09:00");
    expect(usual("after fix", true)).toBe("Thu Dec 31 2026 09:00");
    expect(usual("update")).toBe("Tue Dec 29 2026 09:00");
    expect(usual("no answer")).toBe("Thu Dec 31 2026 09:00");
    expect([usual("promise"), usual("free")]).toEqual(["never", "never"]);
  });

  test("after a second failure look a week ahead, and past a day off", () => {
    const monday = new Date(2026, 11, 21, 10).getTime();
    expect(local(usualTime("after fix", monday, FOLLOW_UP_RULES, HOLIDAYS, true))).toBe(
      "Tue Dec 29 2026 09:00",
    );
  });

  test("draw their words from packs that there are", () => {
    const names = Object.keys(packs).map((path) => /([^/]+)\.ts$/.exec(path)![1]);
    for (const kind of KIND_IDS) expect(names).toEqual(expect.arrayContaining(KINDS[kind].packs));
  });
});

test("a promise is called its lead ahead, where there is time for that", () => {
  const { firstCall } = momentsOf(SETTINGS, () => NOW);
  const hours = (count: number) => NOW + count * 3_600_000;
  expect(firstCall("promise", hours(5))).toBe(hours(3));
  expect(firstCall("promise", hours(1))).toBe(hours(1));
  expect(firstCall("update", hours(5))).toBe(hours(5));
});

describe("a day off that is said", () => {
  const said = (words: string) => {
    const time = meant(words, NOW, HOLIDAYS);
    return [local(time?.due), local(time?.dayOff)];
  };

  test("is named, and the next working day taken", () => {
    expect(said("Monday")).toEqual(["Tue Dec 29 2026 09:00", "Mon Dec 28 2026 09:00"]);
  });

  test("stays where its hour is said, too", () => {
    expect(said("Monday 5 pm")).toEqual(["Mon Dec 28 2026 17:00", "Mon Dec 28 2026 17:00"]);
  });

  test("is nothing to say of a weekend, which is said on purpose", () => {
    expect(said("Saturday")).toEqual(["Sat Dec 26 2026 09:00", "never"]);
  });
});
