import { expect, test } from "vitest";
import { debrief } from "@/lib/practice/debrief";
import { answer, begin } from "@/lib/practice/play";
import { scenarioOf } from "./typed";

const scenario = scenarioOf("cracked-bath");

test("after a good conversation it says by which words each step was done, and how they cooled", () => {
  const told = debrief(scenario.models.reduce(answer, begin(scenario)));
  expect(told.ending).toBe("won");
  expect(told.course.at(0)).toBeGreaterThan(told.course.at(-1)!);
  const [first, second] = told.turns;
  expect(first!.met.map(({ stage }) => stage)).toEqual(
    expect.arrayContaining(["listen", "acknowledge", "agree", "act"]),
  );
  for (const { spans } of first!.met)
    for (const { start, end } of spans) expect(first!.reply.slice(start, end).trim()).not.toBe("");
  expect(first!.left).toEqual([]);
  expect([first!.better, second!.better]).toEqual(scenario.models);
});

test("after a bad reply it names the harm and what is still to do", () => {
  const told = debrief(answer(begin(scenario), "You should have checked the bath at the door."));
  expect(told.ending).toBeUndefined();
  expect(told.turns[0]!.harms[0]!.label).toContain("their fault");
  expect(told.turns[0]!.after).toBeGreaterThanOrEqual(told.turns[0]!.before);
  expect(told.turns[0]!.left).toContain("own what went wrong");
});
