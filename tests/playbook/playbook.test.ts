import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAILURES } from "../../lib/failures";
import { blanksOf } from "../../lib/phrases/fill";
import { parsePlaybook } from "../../lib/playbook/parse";
import type { Playbook } from "../../lib/playbook/playbook";
import { SHIPPED } from "../../lib/playbook/shipped";

const errorsOf = (change: (playbook: Playbook) => unknown) => {
  const copy = structuredClone(SHIPPED);
  change(copy);
  const parsed = parsePlaybook(copy);
  return parsed.ok ? [] : parsed.errors;
};

describe("the shipped playbook", () => {
  test("is what it asks of others", () => {
    expect(parsePlaybook(SHIPPED)).toEqual({ ok: true, playbook: SHIPPED });
  });

  test.each(FAILURES)(
    "has a choice for %s, also where they keep it and where they give it back",
    (failure) => {
      const fit = SHIPPED.remedies.filter(({ failures }) => failures.includes(failure));
      for (const product of ["kept", "returned"])
        expect(fit.filter((one) => !one.product || one.product === product).length).toBeGreaterThanOrEqual(2);
    },
  );

  test("offers more than money where no money failed", () => {
    for (const failure of ["staff_behaviour", "no_response", "policy_unfair"] as const)
      for (const { failures, money } of SHIPPED.remedies)
        if (failures.includes(failure)) expect(money).toBeUndefined();
  });

  test("has at least fourteen remedies, all with a source and an extra for most failures", () => {
    expect(SHIPPED.remedies.length).toBeGreaterThanOrEqual(14);
    expect(new Set(SHIPPED.extras.flatMap(({ failures }) => failures)).size).toBeGreaterThanOrEqual(11);
    for (const { text } of [...SHIPPED.remedies, ...SHIPPED.extras])
      expect(blanksOf(text).length).toBeLessThanOrEqual(3);
  });
});

describe("a team's playbook", () => {
  test.each<[string, (playbook: Playbook) => unknown, RegExp]>([
    [
      "a wrong failure",
      (p) => (p.remedies[3]!.failures = ["late" as never]),
      /^remedies\[3\]\.failures\[0\]: /,
    ],
    ["no text", (p) => (p.remedies[0]!.text = ""), /^remedies\[0\]\.text: /],
    ["a sentence", (p) => (p.remedies[0]!.text = "send it."), /^remedies\[0\]\.text: .*no full stop/],
    ["a capital", (p) => (p.remedies[0]!.text = "Send it"), /^remedies\[0\]\.text: .*small letter/],
    ["an unknown blank", (p) => (p.extras[1]!.text = "send {this}"), /^extras\[1\]\.text: blanks are/],
    [
      "a hidden character",
      (p) => (p.remedies[0]!.label = "Send\u202E it"),
      /^remedies\[0\]\.label: one line/,
    ],
    ["too much money", (p) => (p.limits.percent = 151), /^limits\.percent: .*150/],
    ["no currency", (p) => (p.limits.amount = { value: 5, currency: "euro" }), /^limits\.amount\.currency: /],
    ["an id twice", (p) => p.remedies.push(p.remedies[0]!), /^remedies\[\d+\]\.id: .*already/],
    ["what nobody knows", (p) => Object.assign(p, { rules: [] }), /^playbook: .*rules/],
    ["a missing part", (p) => delete (p as Partial<Playbook>).limits, /^limits: /],
  ])("names the place of %s", (_, change, error) => {
    expect(errorsOf(change)).toEqual([expect.stringMatching(error)]);
  });

  test("whatever comes in, there is a playbook or an error", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        const parsed = parsePlaybook(raw);
        expect(parsed.ok ? parsed.playbook : parsed.errors.length).toBeTruthy();
      }),
    );
  });
});
