import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAILURES } from "../../lib/failures";
import { plan } from "../../lib/method/plan";
import type { Corrections } from "../../lib/model";
import { conditionsOf, corrected, settingCondition, settingJudgement } from "../../lib/reading/correct";
import { reading } from "../coach/fixtures";
import { ticketOf } from "./ticket";

const ANGRY = reading({
  temperature: 2,
  score: 4.5,
  failures: ["delay_late", "no_response"],
  repeat: true,
  severity: 1,
  outcome: "unhappy",
});
const UNSURE = reading({ unsure: true, temperature: 0, score: 0, severity: 0, outcome: "neutral_open" });

const corrections: fc.Arbitrary<Corrections> = fc.record(
  {
    temperature: fc.constantFrom(0, 1, 2, 3),
    failure: fc.constantFrom(...FAILURES, "none"),
    severity: fc.constantFrom(0, 1, 2),
    repeat: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("a corrected reading", () => {
  test("is the reading itself where nothing was corrected", () => {
    expect(corrected(ANGRY, {})).toBe(ANGRY);
    expect(corrected(ANGRY, { conditions: { cause: "for" } })).toBe(ANGRY);
  });

  test("names what is the agent's word, and only that", () => {
    expect(corrected(ANGRY, { severity: 0, repeat: false }).set).toEqual(["severity", "repeat"]);
    expect(corrected(ANGRY, { temperature: 0 }).set).toEqual(["temperature"]);
  });

  test("has the agent's temperature, and is not unsure any more", () => {
    expect(corrected(UNSURE, { temperature: 3 })).toMatchObject({ temperature: 3, unsure: false });
    expect(corrected(UNSURE, { repeat: true }).unsure).toBe(true);
  });

  test("has the agent's failure first, each once, and none where nothing failed", () => {
    const failures = (failure: Corrections["failure"]) => corrected(ANGRY, { failure }).failures;
    expect(failures("billing_refund")).toEqual(["billing_refund", "delay_late", "no_response"]);
    expect(failures("no_response")).toEqual(["no_response", "delay_late"]);
    expect(failures("none")).toEqual([]);
  });

  test("stays coherent: the calm are not unhappy, the annoyed are not content", () => {
    const outcome = (read: typeof ANGRY, temperature: 0 | 2) => corrected(read, { temperature }).outcome;
    const thanks = reading({ temperature: 0, outcome: "resolved_or_thanks" });
    expect(outcome(ANGRY, 0)).toBe("neutral_open");
    expect(outcome(thanks, 0)).toBe("resolved_or_thanks");
    expect(outcome(thanks, 2)).toBe("unhappy");
    expect(outcome(UNSURE, 2)).toBe("unhappy");
    expect(corrected(thanks, { severity: 2 }).outcome).toBe("resolved_or_thanks");
  });

  test("keeps the evidence, whatever was corrected", () => {
    fc.assert(
      fc.property(corrections, (said) => {
        const now = corrected(ANGRY, said);
        for (const name of [
          "language",
          "score",
          "signals",
          "course",
          "trend",
          "feelings",
          "threats",
        ] as const)
          expect(now[name]).toBe(ANGRY[name]);
      }),
    );
  });

  test("corrected once more by the same word is the same", () => {
    fc.assert(
      fc.property(corrections, (said) => {
        const once = corrected(ANGRY, said);
        expect(corrected(once, said)).toEqual(once);
      }),
    );
  });
});

describe("what follows from a correction", () => {
  const ticket = ticketOf("customer: Siehe Anhang.");
  const planned = (read: typeof ANGRY, said: Corrections) =>
    plan({ ticket, reading: corrected(read, said), draft: "", now: 0, set: conditionsOf(said) });
  const prompts = (read: typeof ANGRY, said: Corrections) =>
    planned(read, said).stages.flatMap((stage) => stage.prompts.map(({ id }) => id));

  test("where the agent sees anger that no word shows, it is owned and made good", () => {
    expect(prompts(UNSURE, {})).not.toContain("responsibility");
    expect(prompts(UNSURE, { temperature: 2 })).toContain("responsibility");
  });

  test("where the agent sees calm and no failure, nothing is to be apologised for", () => {
    expect(prompts(ANGRY, { temperature: 0, failure: "none" })).toContain("meets-calm");
    expect(prompts(ANGRY, { failure: "none" })).toContain("responsibility");
  });

  test("where Amends does not judge, the aim follows the agent's word", () => {
    const foreign = { ...UNSURE, language: "other" as const };
    expect(planned(foreign, {}).outlook.reason).toContain("Not judged");
    expect(planned(foreign, { temperature: 3 }).outlook.reason).toContain("furious");
    expect(planned(foreign, { failure: "delay_late", severity: 0 }).outlook.aim).toBe("delight");
  });
});

describe("a severity and a repeat, also said as conditions of the outlook", () => {
  test("hold in both places", () => {
    expect(conditionsOf({ severity: 2, repeat: false })).toEqual({ severity: "against", first: "for" });
    expect(conditionsOf({ severity: 0, repeat: true })).toEqual({ severity: "for", first: "against" });
    expect(conditionsOf({ severity: 1 })).toEqual({});
    expect(settingCondition({}, "severity", "against")).toMatchObject({ severity: 2 });
    expect(settingCondition({}, "first", "for")).toMatchObject({ repeat: false });
  });

  test("hold as the agent said them last, wherever that was", () => {
    const later = (said: Corrections, change: Corrections): Corrections => ({ ...said, ...change });
    const unknown = settingCondition({ severity: 2 }, "severity", "unknown");
    expect(unknown).toEqual({ severity: undefined, conditions: { severity: "unknown" } });
    const severe = later(unknown, settingJudgement(unknown, "severity", 2));
    expect(conditionsOf(severe)).toEqual({ severity: "against" });
    const first = later(severe, settingCondition(severe, "first", "unknown"));
    expect(conditionsOf(later(first, settingJudgement(first, "repeat", true))).first).toBe("against");
  });

  test("are taken back in both places, and leave the other conditions alone", () => {
    const said: Corrections = { severity: 2, repeat: true, conditions: { cause: "for" } };
    expect(settingCondition(said, "severity", undefined)).toEqual({
      severity: undefined,
      conditions: { cause: "for" },
    });
    expect(settingJudgement(said, "repeat", undefined)).toEqual({
      repeat: undefined,
      conditions: { cause: "for" },
    });
    expect(settingCondition(said, "cause", undefined)).toEqual({ conditions: undefined });
  });
});
