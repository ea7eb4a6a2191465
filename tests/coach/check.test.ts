import { describe, expect, test } from "vitest";
import { rules } from "../../lib/coach/all";
import { check } from "../../lib/coach/check";
import type { Rule } from "../../lib/coach/rule";
import { reading, ticket } from "./fixtures";
import { bad, good, type WholeReply } from "./replies/short";

const coach = ({ draft, customer, reading: over }: WholeReply) =>
  check(draft, { ticket: ticket(customer), reading: reading(over) });

describe("a good reply", () => {
  test.each(good)("gets no findings: $draft", (reply) => {
    expect(coach(reply).findings).toEqual([]);
  });

  test("is told what is good about it", () => {
    expect(coach(good[0]!).good).toEqual([
      "their name",
      "names what failed",
      "takes responsibility",
      "one apology",
      "offers a choice",
      "says by when",
    ]);
    expect(coach(good[5]!).good).toEqual(["their name"]);
  });
});

describe("a bad reply", () => {
  test.each(bad)("is told exactly what: $draft", ({ found, ...reply }) => {
    const told = coach(reply).findings.map(({ rule, start, end }) => [rule, reply.draft.slice(start, end)]);
    for (const one of found) expect(told).toContainEqual(one);
  });

  test("gets little praise", () => {
    for (const reply of bad) expect(coach(reply).good.length, reply.draft).toBeLessThanOrEqual(2);
  });
});

describe("the coach", () => {
  test("says nothing on an empty draft", () => {
    for (const draft of ["", "  \n\n "]) expect(coach({ draft })).toEqual({ findings: [], good: [] });
  });

  test("tells findings in the draft's order, no two on the same words", () => {
    const { findings } = coach(bad.at(-1)!);
    for (const [at, finding] of findings.entries()) {
      expect(finding.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
    }
  });

  test("of two findings on the same words keeps the weightier", () => {
    const on = (severity: Rule["severity"], start: number, end: number): Rule => ({
      about: "",
      source: "",
      severity,
      check: () => [{ start, end, why: "" }],
      examples: { flagged: [], fine: [] },
    });
    const made = new Map([
      ["short-note", on("note", 0, 3)],
      ["long-warning", on("warn", 0, 7)],
      ["elsewhere", on("note", 7, 9)],
      ["outside", on("warn", 8, 99)],
    ]);
    const { findings } = check("some words", { ticket: ticket(), reading: reading() }, { rules: made });
    expect(findings.map(({ rule }) => rule)).toEqual(["long-warning", "elsewhere"]);
  });

  test("leaves out the rules that are switched off", () => {
    const draft = "Sorry for the inconvenience. We will call you soon.";
    const context = { ticket: ticket(), reading: reading() };
    const told = (off?: ReadonlySet<string>) =>
      check(draft, context, off && { off }).findings.map(({ rule }) => rule);
    expect(told()).toEqual(["generic-apology", "vague-time"]);
    expect(told(new Set(["generic-apology"]))).toEqual(["vague-time"]);
    expect(told(new Set(rules.keys()))).toEqual([]);
  });

  test("goes on when a rule throws", () => {
    const stumbling: Rule = {
      about: "",
      source: "",
      severity: "warn",
      check: () => {
        throw new Error("stumbled");
      },
      examples: { flagged: [], fine: [] },
    };
    const calm: Rule = { ...stumbling, check: () => [{ start: 0, end: 4, why: "Four letters." }] };
    const made = new Map([
      ["stumbling", stumbling],
      ["calm", calm],
    ]);
    const { findings } = check("Some words", { ticket: ticket(), reading: reading() }, { rules: made });
    expect(findings.map(({ rule }) => rule)).toEqual(["calm"]);
  });

  test("offers the customer's own trouble for an empty word", () => {
    const draft = "I'm sorry for the inconvenience caused.";
    const over = {
      failures: ["delay_late" as const],
      thing: { text: "espresso machine", span: { message: "m0", start: 0, end: 16 } },
    };
    const [finding] = coach({ draft, reading: over }).findings;
    expect(draft.slice(0, finding!.start) + finding!.better + draft.slice(finding!.end)).toBe(
      "I'm sorry for the wait for your espresso machine.",
    );
  });

  test("never puts odd words of the customer into the agent's sentence", () => {
    const thing = { text: "x\n<b>[pay here](http://a.example)", span: { message: "m0", start: 0, end: 9 } };
    const { findings } = coach({
      draft: "Sorry for the inconvenience.",
      reading: { failures: ["delay_late"], thing },
    });
    expect(findings[0]!.better).toBe("the wait");
  });

  test("takes a name from the customer's signature", () => {
    const context = { ticket: ticket("Anna Weber", "It is broken again.\nThanks, Bob"), reading: reading() };
    expect(check("Hi Bob,\nyour lamp left us at noon.", context).findings).toEqual([]);
  });

  test("wants an angry customer heard again, an annoyed one only once", () => {
    const draft = "I've sent a new one today.";
    const open = ticket("Anna Weber", "Broken!");
    open.messages.push({ id: "a", who: "agent", text: "I'm sorry that it came broken." });
    const at = (temperature: 1 | 2) =>
      check(draft, { ticket: open, reading: reading({ temperature }) }).findings;
    expect(at(1)).toEqual([]);
    expect(at(2).map(({ rule }) => rule)).toEqual(["solution-before-acknowledgement"]);
  });
});
