import { describe, expect, test } from "vitest";
import { FAILURES } from "../../lib/failures";
import { causesFirst, mostSaid, outcomesFirst, remediesFirst } from "../../lib/log/likely";
import { SHIPPED } from "../../lib/playbook/shipped";

const CAUSES = SHIPPED.causes.map(({ id }) => id);

describe("what is offered first at the three taps", () => {
  test.each([...FAILURES, "none" as const])("%s has usual causes, and all others after them", (failure) => {
    const order = causesFirst(CAUSES, failure, []);
    expect(order.slice(0, 2)).not.toEqual(CAUSES.slice(0, 2));
    expect(order.toSorted()).toEqual(CAUSES.toSorted());
  });

  test("what was said before comes before what is usual, and what the playbook no longer has not at all", () => {
    const order = causesFirst(CAUSES, "delay_late", ["cause.training", "cause.gone"]);
    expect(order.slice(0, 2)).toEqual(["cause.training", "cause.carrier"]);
    expect(order).not.toContain("cause.gone");
  });

  test("the remedy that stands in our replies leads", () => {
    expect(remediesFirst(["a", "b", "c"], ["c"], ["b"])).toEqual(["c", "b", "a"]);
  });

  test("of causes, the one that was said most often is first", () => {
    expect(mostSaid(["a", undefined, "b", "b", "c"])).toEqual(["b", "a", "c"]);
  });

  test.each([
    ["a customer who is content, with room for more", 0, true, true, ["recovered", "restored", "lost"]],
    ["a customer who is content", 0, true, false, ["restored", "recovered", "lost"]],
    ["an angry customer", 2, false, false, ["lost", "restored", "recovered"]],
  ] as const)("how it ended, for %s", (_, last, content, delight, order) => {
    expect(outcomesFirst(last, content, delight)).toEqual(order);
  });
});
