import { describe, expect, test } from "vitest";
import { FAILURES } from "../../lib/failures";
import { blanksOf } from "../../lib/phrases/fill";
import { holding } from "../../lib/playbook/hold";
import { parsePlaybook } from "../../lib/playbook/parse";
import { SHIPPED } from "../../lib/playbook/shipped";
import { namesOf, VIEW_IDS, VIEWS } from "../../lib/playbook/stages";
import { EMPTY } from "./changes";
import { FULL } from "./files";

describe("the shipped playbook", () => {
  test("is what it asks of others", () => {
    const { remedies, extras, causes, limits } = SHIPPED;
    const file = { ...EMPTY, remedies, extras, causes, limits };
    expect(parsePlaybook(file)).toEqual({ playbook: file });
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

describe("the views of the four steps", () => {
  test.each(VIEW_IDS)(
    "%s has each of its letters under one of the four, in order, and names all of them",
    (id) => {
      const { name, letters, names } = VIEWS[id];
      const { listen, acknowledge, agree, act } = letters;
      expect(listen + acknowledge + agree + act).toBe(name);
      for (const step of [listen, acknowledge, agree, act]) expect(step).not.toBe("");
      expect(Object.keys(names)).toEqual(["listen", "acknowledge", "agree", "act"]);
      for (const { short, long } of Object.values(names)) {
        expect(short.length).toBeLessThanOrEqual(14);
        expect(long.length).toBeLessThanOrEqual(60);
      }
    },
  );

  test("a team may have names of its own", () => {
    const own = { short: "Ohr", long: "Ohr leihen" };
    const stages = { listen: own, acknowledge: own, agree: own, act: own };
    expect(parsePlaybook({ ...EMPTY, stages }).problems).toBeUndefined();
    expect(namesOf(stages)).toBe(stages);
    expect(parsePlaybook({ ...EMPTY, stages: "smile" }).problems).toEqual([
      { path: "stages", why: expect.stringContaining("heard") },
    ]);
  });
});

describe("a team's playbook over the shipped one", () => {
  test("without any part all is as Amends came, but for its name", () => {
    expect(holding(EMPTY)).toEqual({ ...SHIPPED, name: EMPTY.name });
    expect(holding(undefined)).toBe(SHIPPED);
  });

  test("its remedies, extras, causes, limits and steps stand in place of ours", () => {
    const held = holding(FULL);
    expect(held.remedies).toEqual(FULL.remedies);
    expect(held.extras).toEqual(FULL.extras);
    expect(held.causes).toEqual(FULL.causes);
    expect(held.limits).toEqual(FULL.limits);
    expect(held.stages.agree.short).toBe("Resolve");
  });

  test("an empty list of remedies offers none", () => {
    expect(holding({ ...EMPTY, remedies: [] }).remedies).toEqual([]);
  });

  test("its phrases are told apart from ours by their ids", () => {
    expect(holding(FULL).phrases.map(({ id, source }) => [id, source])).toEqual([
      ["team.brakes", "team"],
      ["team.workshop", "team"],
    ]);
  });

  test("the file comes back from its text as it was", () => {
    expect(parsePlaybook(JSON.stringify(FULL))).toEqual({ playbook: FULL });
    expect(parsePlaybook(`\uFEFF${JSON.stringify(FULL)}`)).toEqual({ playbook: FULL });
  });
});
