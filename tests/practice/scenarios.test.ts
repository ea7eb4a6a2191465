import { describe, expect, test } from "vitest";
import { check } from "@/lib/coach/check";
import { FAILURES } from "@/lib/failures";
import { scenarios } from "@/lib/practice/all";
import { answer, begin, type LineId, lineOf, MOST_TURNS, type Play, ticketOf } from "@/lib/practice/play";
import { NEEDS, Scenario } from "@/lib/practice/scenario";
import { read } from "@/lib/reading/read";

const LINES: LineId[] = ["opening", ...NEEDS, "hurt", "last", "twist", "won", "lost"];

/** Answers with the scenario's own models. */
const played = (scenario: Scenario): Play => scenario.models.reduce(answer, begin(scenario));

test("there are 24 scenarios at least, and every kind of failure is among them", () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(24);
  expect(new Set(scenarios.map(({ failure }) => failure))).toEqual(new Set([...FAILURES, undefined]));
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "the scenario %s",
  (_, scenario) => {
    const readOf = (id: LineId) => {
      const text = lineOf(scenario, id)![1];
      const messages = [{ id: "c", who: "customer" as const, text }];
      return read({ ...ticketOf(begin(scenario)), messages });
    };

    test("is legal data, with a line for each need", () => {
      expect(Scenario.safeParse(scenario).error).toBeUndefined();
      for (const need of scenario.needs) expect(scenario.missing[need], need).toBeDefined();
    });

    test("is read as hot as each line is meant to be, and as the failure that it is about", () => {
      for (const id of LINES)
        if (lineOf(scenario, id))
          expect([id, readOf(id).temperature]).toEqual([id, lineOf(scenario, id)![0]]);
      if (scenario.failure) expect(readOf("opening").failures).toContain(scenario.failure);
      expect(readOf("won").outcome).toBe("resolved_or_thanks");
      expect(scenario.hurt[0]).toBeGreaterThanOrEqual(Math.max(1, scenario.opening[0]));
      expect(scenario.lost[0]).toBeGreaterThan(0);
    });

    test("is won by its own replies, which the coach has nothing to say against", () => {
      let play = begin(scenario);
      for (const model of scenario.models) {
        const ticket = ticketOf(play);
        expect(check(model, { ticket, reading: read(ticket) }).findings).toEqual([]);
        play = answer(play, model);
      }
      expect(played(scenario).ending).toBe("won");
    });

    test("is lost by saying nothing of use, in as many replies as a customer bears", () => {
      const idle = [
        "Thanks for your message.",
        "We have noted it.",
        "Have a nice day.",
        "All the best.",
        "Bye.",
        "Hello.",
      ];
      const play = idle.reduce(answer, begin(scenario));
      expect(play.ending).toBe("lost");
      expect(play.turns.length).toBeGreaterThanOrEqual(2);
      expect(play.turns.length).toBeLessThanOrEqual(MOST_TURNS);
    });
  },
);

test("data that could do harm is no scenario", () => {
  const good = scenarios[0]!;
  const bad = [
    { ...good, code: "x" },
    { ...good, opening: [4, "x"] },
    { ...good, opening: [1, "x".repeat(1201)] },
    { ...good, needs: ["love"] },
    { ...good, id: "../x" },
    { ...good, title: "a\u202eb" },
  ];
  for (const one of bad) expect(Scenario.safeParse(one).success).toBe(false);
});
