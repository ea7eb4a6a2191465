import { expect, test } from "vitest";
import { differences } from "../../lib/playbook/difference";
import { holding } from "../../lib/playbook/hold";
import { SHIPPED } from "../../lib/playbook/shipped";
import type { TeamPlaybook } from "../../lib/playbook/team";
import { EMPTY } from "./changes";
import { FULL } from "./files";

const between = (one: TeamPlaybook, other: TeamPlaybook) => differences(holding(one), holding(other));

test("the same playbook changes nothing, however its keys are ordered", () => {
  const turned = JSON.parse(JSON.stringify(FULL)) as TeamPlaybook;
  turned.limits = { amount: { currency: "EUR", value: 80 }, percent: 50 };
  expect(between(FULL, turned)).toEqual([]);
  expect(differences(SHIPPED, SHIPPED)).toEqual([]);
});

test("what is added, removed and changed is said by name, with the words before and after", () => {
  const [first, second] = FULL.remedies!;
  const fresh = { ...first!, id: "tea", label: "Send tea" };
  const other = { ...FULL, remedies: [{ ...first!, text: "lend you a better bike" }, fresh] };
  expect(between(FULL, other)).toEqual([
    {
      part: "remedies",
      added: ["Send tea"],
      removed: [second!.label],
      changed: [
        { name: first!.label, fields: [{ field: "text", from: first!.text, to: "lend you a better bike" }] },
      ],
    },
  ]);
});

test("a part that a team leaves to Amends is compared with what Amends comes with", () => {
  const parts = between({ ...EMPTY, causes: [] }, EMPTY);
  expect(parts.map(({ part }) => part)).toEqual(["causes"]);
  expect(parts[0]!.added).toHaveLength(SHIPPED.causes.length);
});

test("every part of a file is compared", () => {
  const parts = differences(SHIPPED, holding(FULL)).map(({ part }) => part);
  const all = Object.keys(FULL).filter((key) => key !== "app" && key !== "version");
  expect([...parts].sort()).toEqual(all.sort());
});
