import { describe, expect, test } from "vitest";
import { ACTS } from "../../lib/acts/act";
import { acts } from "../../lib/acts/all";
import { agentMessage } from "../../lib/acts/message";

test("each of the fourteen acts is a file, and no other", () => {
  expect([...acts.keys()].sort()).toEqual([...ACTS].sort());
});

describe.each([...acts])("%s", (_, act) => {
  test("says what counts as it, and shows both sides", () => {
    expect(act.about.length).toBeGreaterThan(20);
    expect(act.examples.yes.length).toBeGreaterThanOrEqual(3);
    expect(act.examples.no.length).toBeGreaterThanOrEqual(2);
  });

  test.each(act.examples.yes)("is in: %s", (text) => {
    const found = act.find(agentMessage(text));
    expect(found).not.toEqual([]);
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test.each(act.examples.no)("is not in: %s", (text) => {
    expect(act.find(agentMessage(text))).toEqual([]);
  });
});
